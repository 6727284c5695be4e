package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.What;
import org.dateline.reading.when.TimeExpression;

/// One telling of an event in one sentence. Several tellings make an event.
///
/// @param sentence place of its sentence in the article, counted from 0
/// @param frame what found it
/// @param dated what dates it, if anything does
/// @param sites where it was, each place with its reason
/// @param definite whether it may point back: "the talks", "their meeting"
record Mention(
    int sentence,
    Frame frame,
    What what,
    Standing standing,
    Optional<Dated> dated,
    List<Site> sites,
    List<Argument> arguments,
    Passage trigger,
    Passage passage,
    boolean definite) {

  Mention {
    sites = List.copyOf(sites);
    arguments = List.copyOf(arguments);
  }

  /// The same as an event of another kind.
  Mention as(What other) {
    return new Mention(
        sentence,
        frame.as(other),
        other,
        standing,
        dated,
        sites,
        arguments,
        trigger,
        passage,
        definite);
  }

  /// The same with other participants.
  Mention with(List<Argument> participants) {
    var all = new ArrayList<>(participants);
    arguments.stream().filter(a -> a.role() != ArgumentRole.PARTICIPANT).forEach(all::add);
    return having(all);
  }

  /// The same with these arguments.
  Mention having(List<Argument> others) {
    return new Mention(
        sentence, frame, what, standing, dated, sites, others, trigger, passage, definite);
  }

  /// The same at other places.
  Mention at(List<Site> others) {
    return new Mention(
        sentence, frame, what, standing, dated, others, arguments, trigger, passage, definite);
  }

  /// The same with another date.
  Mention on(Dated other) {
    return new Mention(
        sentence,
        frame,
        what,
        standing,
        Optional.of(other),
        sites,
        arguments,
        trigger,
        passage,
        definite);
  }

  Optional<TimeExpression> time() {
    return dated.map(Dated::time);
  }

  List<Location> where() {
    return sites.stream().map(Site::location).toList();
  }

  List<Argument> arguments(Set<ArgumentRole> roles) {
    return arguments.stream().filter(a -> roles.contains(a.role())).toList();
  }
}
