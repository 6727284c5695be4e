package org.dateline.reading.what;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Status;
import org.dateline.event.What;

/// A meeting that is told leaves no room for its parts: the journey to it, and the agreement that
/// it did not bring.
final class Gatherings {

  private static final Set<ArgumentRole> PEOPLE =
      EnumSet.of(ArgumentRole.ACTOR, ArgumentRole.PARTICIPANT);
  private static final int NEAR = 2;

  private Gatherings() {}

  /// The drafts without those that are part of a meeting among them.
  static List<Draft> alone(List<Draft> drafts, Parties parties) {
    var meetings = drafts.stream().filter(draft -> draft.what() instanceof What.Meeting).toList();
    return drafts.stream()
        .filter(draft -> meetings.stream().noneMatch(m -> isPart(draft, m, parties)))
        .toList();
  }

  private static boolean isPart(Draft draft, Draft meeting, Parties parties) {
    return switch (draft.what()) {
      case What.Visit _ ->
          distance(draft, meeting) == 0
              && isThere(draft, meeting)
              && sharePeople(draft, meeting, parties);
      case What.Agreement _ ->
          draft.main().standing().status().equals(Optional.of(Status.DENIED))
              && distance(draft, meeting) <= NEAR
              && sharePeople(draft, meeting, parties);
      case What.Deployment _,
          What.Movement _,
          What.Meeting _,
          What.Vote _,
          What.Sanction _,
          What.Clash _,
          What.Protest _,
          What.Statement _ ->
          false;
    };
  }

  private static boolean isThere(Draft visit, Draft meeting) {
    return meeting.where().isEmpty()
        || visit.where().stream()
            .anyMatch(v ->
                meeting.where().stream()
                    .anyMatch(m ->
                        Nesting.same(v.place(), m.place()) || Nesting.holds(v.place(), m.place())));
  }

  private static boolean sharePeople(Draft one, Draft other, Parties parties) {
    return parties.compare(one.arguments(PEOPLE), other.arguments(PEOPLE)) > 0;
  }

  /// How many sentences lie between their nearest tellings; 0 in the same sentence.
  private static int distance(Draft one, Draft other) {
    return one.mentions().stream()
        .flatMapToInt(
            a -> other.mentions().stream().mapToInt(b -> Math.abs(a.sentence() - b.sentence())))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
