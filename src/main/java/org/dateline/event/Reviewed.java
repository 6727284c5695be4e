package org.dateline.event;

import java.util.List;
import java.util.Optional;

/// An event as it stands after all that was decided about it.
///
/// @param event with what was corrected
/// @param into the event that it was merged into; only while it is merged
public record Reviewed(Event event, State state, Optional<EventId> into) {

  /// How far the review of an event has come.
  public enum State {
    /// Read by Dateline, decided by nobody.
    READ,
    ACCEPTED,
    REJECTED,
    /// A claim about another event.
    MERGED
  }

  /// @param decisions about the event, the oldest first; a later one outdoes an earlier one, but
  ///   corrections stay
  public static Reviewed of(Event read, List<Decision> decisions) {
    var reviewed = new Reviewed(read, State.READ, Optional.empty());
    for (var decision : decisions) {
      reviewed = reviewed.after(decision);
    }
    return reviewed;
  }

  private Reviewed after(Decision decision) {
    return switch (decision) {
      case Decision.Accept() -> new Reviewed(event, State.ACCEPTED, Optional.empty());
      case Decision.Reject() -> new Reviewed(event, State.REJECTED, Optional.empty());
      case Decision.Correct(var correction) ->
          new Reviewed(correction.applyTo(event), State.ACCEPTED, Optional.empty());
      case Decision.Part(var _) -> this;
      case Decision.Merge(var other) -> new Reviewed(event, State.MERGED, Optional.of(other));
    };
  }

  /// Whether it is an event of its own: neither rejected nor merged into another.
  public boolean stands() {
    return state == State.READ || state == State.ACCEPTED;
  }
}
