package org.dateline.reading.what;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.reading.when.TimeExpression;

/// An event in the making: all mentions that tell of it, in the order of the text.
final class Draft {

  private static final Set<ArgumentRole> PEOPLE = Set.of(ArgumentRole.PARTICIPANT);

  private final List<Mention> mentions = new ArrayList<>();

  Draft(Mention first) {
    mentions.add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    mentions.sort(Comparator.comparingInt(m -> m.trigger().start()));
  }

  List<Mention> mentions() {
    return mentions;
  }

  /// The mention that says most: the day, the places, those who take part.
  Mention main() {
    return mentions.stream()
        .max(
            Comparator.<Mention>comparingInt(Draft::weight)
                .thenComparing(m -> -m.trigger().start()))
        .orElseThrow();
  }

  private static int weight(Mention mention) {
    return (mention.time().isPresent() ? 3 : 0)
        + Math.min(2, mention.where().size())
        + Math.min(2, mention.arguments().size())
        + (mention.frame().verb() ? 1 : 0);
  }

  What what() {
    return main().what();
  }

  /// What dates it: the day of the main mention, or the narrowest that lies in it, or the first
  /// that is told.
  Optional<Dated> dated() {
    var told = mentions.stream().flatMap(m -> m.dated().stream()).filter(Draft::hasDays).toList();
    if (goesOn()) {
      return told.stream().min(Comparator.comparing(Draft::begin));
    }
    var first = main().dated().filter(Draft::hasDays).or(() -> told.stream().findFirst());
    return first.map(
        wide -> told.stream().filter(narrow -> isWithin(narrow, wide)).findFirst().orElse(wide));
  }

  /// Whether forces are still on the move or in place: the earliest day that is told began it.
  boolean goesOn() {
    return what() instanceof What.Deployment
        && standing().status().filter(Status.ONGOING::equals).isPresent();
  }

  /// How far it has come: as the main mention tells, unless another verb tells it more surely.
  Standing standing() {
    var told = main().standing();
    return mentions.stream()
        .filter(m -> m.frame().verb() && tellsMore(m.standing(), told))
        .map(Mention::standing)
        .findFirst()
        .orElse(told);
  }

  /// "are advancing" says more of an advance than the noun beside it.
  private boolean tellsMore(Standing one, Standing other) {
    boolean on =
        what() instanceof What.Deployment
            && one.status().filter(Status.ONGOING::equals).isPresent()
            && one.certainty() > 0.8
            && other.certainty() < 0.9;
    return on || !main().frame().verb() && one.certainty() > other.certainty();
  }

  private static LocalDate begin(Dated dated) {
    var days = dated.days();
    return days == null || days.first() == null ? LocalDate.MAX : days.first();
  }

  private static boolean hasDays(Dated dated) {
    return dated.days() != null;
  }

  private static boolean isWithin(Dated narrow, Dated wide) {
    var in = narrow.days();
    var out = wide.days();
    return in != null && out != null && !in.equals(out) && in.isWithin(out);
  }

  Optional<TimeExpression> time() {
    return dated().map(Dated::time);
  }

  /// Every place, the finest of those within each other; a border only where nothing else is told.
  List<Site> sites() {
    var all = mentions.stream().flatMap(m -> m.sites().stream()).toList();
    var firm = all.stream().filter(site -> site.ground() != Site.Ground.BORDER).toList();
    return Nesting.finest(firm.isEmpty() ? all : firm);
  }

  List<Location> where() {
    return sites().stream().map(Site::location).toList();
  }

  /// Those who take part, each once; who acts is told best by the main mention.
  List<Argument> arguments() {
    var kept = new ArrayList<Argument>();
    Stream.concat(Stream.of(main()), mentions.stream())
        .flatMap(m -> m.arguments().stream())
        .filter(argument -> !isBareTitle(argument))
        .filter(argument -> kept.stream().noneMatch(other -> repeats(argument, other)))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Argument::role).thenComparing(a -> a.words().start()));
    return kept;
  }

  /// "Obama meets King" of a headline, where the text tells the names.
  private boolean isBareTitle(Argument argument) {
    var name = argument.name();
    return argument.role() == ArgumentRole.PARTICIPANT
        && Names.hasName(name)
        && !Names.isName(name)
        && Types.has("title", name.toLowerCase(Locale.ROOT))
        && mentions.stream()
            .filter(m -> !m.arguments().contains(argument))
            .anyMatch(m -> m.arguments(PEOPLE).size() > 1);
  }

  private boolean repeats(Argument argument, Argument known) {
    if (argument.role() != known.role()) {
      return false;
    }
    boolean otherSentence =
        mentions.stream()
            .noneMatch(m -> m.arguments().contains(argument) && m.arguments().contains(known));
    return Names.same(argument.name(), known.name())
        || argument.role() == ArgumentRole.ACTOR && otherSentence;
  }

  List<Argument> arguments(Set<ArgumentRole> roles) {
    return mentions.stream().flatMap(m -> m.arguments(roles).stream()).toList();
  }
}
