package org.dateline.map;

import java.util.List;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.event.Decision;
import org.dateline.event.Decision.Merge;
import org.dateline.event.Decision.Part;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Fact;
import org.dateline.map.HistoryList.Entry;
import org.dateline.map.ReportItem.Report;
import org.dateline.place.Gazetteer;

/// Lets people decide about the events that were read.
final class Review {

  private static final int MOST_PROPOSALS = 5;

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
  void act(TimeMap.ReviewWish wish) {
    switch (wish.action()) {
      case "accept" -> decide(wish.event(), new Decision.Accept());
      case "reject" -> decide(wish.event(), new Decision.Reject());
      case "edit" -> wish.event().ifPresent(event -> edit(event, wish.fact()));
      case "merge" -> wish.other().ifPresent(other -> decide(wish.event(), new Merge(other)));
      case "part" -> wish.other().ifPresent(other -> decide(wish.event(), new Part(other)));
      case "undo" -> archive.undo().ifPresent(_ -> changed.run());
      default ->
          throw new IllegalArgumentException("no decision is called '" + wish.action() + "'");
    }
  }

  /// What is known of an event beside its article.
  Dossier dossier(EventId event) {
    return new Dossier(
        reports(archive.claims(event)),
        reports(archive.retellings(event).stream().limit(MOST_PROPOSALS).toList()),
        archive.history(event).stream()
            .map(decided -> new Entry(Decisions.words(decided, this::title), decided.at()))
            .toList());
  }

  private List<Report> reports(List<Event> events) {
    return events.stream()
        .map(event -> new Report(event, archive.get(event.trigger().article())))
        .toList();
  }

  private String title(EventId event) {
    return archive.find(event).map(Event::title).orElse(event.value());
  }

  private void decide(Optional<EventId> event, Decision decision) {
    if (event.filter(id -> archive.decide(id, decision)).isPresent()) {
      changed.run();
    }
  }

  private void edit(EventId event, Optional<Fact> fact) {
    archive
        .find(event)
        .ifPresent(found -> {
          var dialog =
              new EditDialog(
                  found,
                  archive.get(found.trigger().article()),
                  gazetteer,
                  correction -> decide(Optional.of(event), new Decision.Correct(correction)));
          dialog.open();
          fact.ifPresent(dialog::focus);
        });
  }
}
