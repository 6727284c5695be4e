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
/// @param time what dates it, if anything does
/// @param definite whether it may point back: "the talks", "their meeting"
record Mention(
    int sentence,
    Frame frame,
    What what,
    Standing standing,
    Optional<TimeExpression> time,
    List<Location> where,
    List<Argument> arguments,
    Passage trigger,
    Passage passage,
    boolean definite) {

  Mention {
    where = List.copyOf(where);
    arguments = List.copyOf(arguments);
  }

  /// The same with other participants.
  Mention with(List<Argument> participants) {
    var all = new ArrayList<>(participants);
    arguments.stream().filter(a -> a.role() != ArgumentRole.PARTICIPANT).forEach(all::add);
    return new Mention(
        sentence, frame, what, standing, time, where, all, trigger, passage, definite);
  }

  List<Argument> arguments(Set<ArgumentRole> roles) {
    return arguments.stream().filter(a -> roles.contains(a.role())).toList();
  }
}
