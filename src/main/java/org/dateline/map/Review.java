package org.dateline.map;

import java.util.List;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.event.Decision;
import org.dateline.event.EventId;
import org.dateline.map.ClaimList.Claim;
import org.dateline.place.Gazetteer;

/// Lets people decide about the events that were read.
final class Review {

  private final Archive archive;
  private final Gazetteer gazetteer;
  private final Runnable changed;

  /// @param changed is run after every decision
  Review(Archive archive, Gazetteer gazetteer, Runnable changed) {
    this.archive = archive;
    this.gazetteer = gazetteer;
    this.changed = changed;
  }

  /// Does what the browser asks for. What makes no sense changes nothing.
  ///
  /// @param action accept, reject, edit, merge or undo
  /// @param event its id; blank to undo
  /// @param into the id of the event that it is merged into; else blank
  void act(String action, String event, String into) {
    switch (action) {
      case "accept" -> decide(event, new Decision.Accept());
      case "reject" -> decide(event, new Decision.Reject());
      case "edit" -> edit(event);
      case "merge" -> id(into).ifPresent(other -> decide(event, new Decision.Merge(other)));
      case "undo" -> archive.undo().ifPresent(_ -> changed.run());
      default -> throw new IllegalArgumentException("no decision is called '" + action + "'");
    }
  }

  /// The other reports of the same happening that were merged into the event.
  List<Claim> claims(EventId event) {
    return archive.claims(event).stream()
        .map(claim -> new Claim(claim, archive.get(claim.trigger().article())))
        .toList();
  }

  private void decide(String event, Decision decision) {
    if (id(event).filter(id -> archive.decide(id, decision)).isPresent()) {
      changed.run();
    }
  }

  private void edit(String event) {
    id(event)
        .flatMap(archive::find)
        .ifPresent(found ->
            new EditDialog(
                    found,
                    archive.get(found.trigger().article()),
                    gazetteer,
                    correction -> decide(event, new Decision.Correct(correction)))
                .open());
  }

  private static Optional<EventId> id(String text) {
    return Optional.of(text).filter(t -> !t.isBlank()).map(EventId::new);
  }
}
