package org.dateline.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Reviewed;
import org.dateline.intake.Intake;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/// The server's part of the one page: the panel beside the map. `/event/ID` opens it at an event.
@Route("")
@RouteAlias("event/:event")
@PageTitle("Dateline")
public class MapView extends Div implements BeforeEnterObserver {

  private final Archive archive;
  private final Intake intake;
  private final Holdings holdings;
  private final TimeMap map = new TimeMap();
  private final EventPanel panel = new EventPanel();
  private final Review review;
  private Runnable showing = () -> show(Optional.empty());

  MapView(Archive archive, Intake intake, Holdings holdings, Gazetteer gazetteer) {
    this.archive = archive;
    this.intake = intake;
    this.holdings = holdings;
    this.review = new Review(archive, gazetteer, holdings::change);
    addClassName("server-view");
    map.addArticleListener(wish -> addArticle());
    map.addSelectionListener(selection -> show(selection.event()));
    map.addReviewListener(review::act);
    panel.addArticleListener(choice -> showArticle(choice.article()));
    add(map, panel);
    show(Optional.empty());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("event")
        .map(EventId::new)
        .ifPresent(id -> map.select(Optional.of(id)));
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    var ui = attach.getUI();
    var watch = holdings.watch(() -> ui.access(this::refresh));
    map.connect(holdings.version());
    map.setWaiting(intake.isReady() ? "" : Words.of("engine.loading"));
    intake.ready().whenComplete((_, failure) -> ui.access(() -> map.setWaiting(state(failure))));
    addDetachListener(detach -> {
      watch.remove();
      detach.unregisterListener();
    });
  }

  private static String state(@Nullable Throwable failure) {
    return failure == null ? "" : Words.of("engine.failed", String.valueOf(failure.getMessage()));
  }

  private void refresh() {
    map.reload();
    showing.run();
  }

  private void show(Optional<EventId> event) {
    showing = () -> show(event);
    event
        .flatMap(archive::review)
        .ifPresentOrElse(
            reviewed -> {
              var article = archive.get(reviewed.event().trigger().article());
              panel.showEvent(
                  reviewed, article, withOthers(reviewed), review.dossier(reviewed.event().id()));
            },
            () -> panel.showOverview(holdings.now().overview()));
  }

  /// The event among those of its article, also when it does not stand.
  private List<Event> withOthers(Reviewed reviewed) {
    var event = reviewed.event();
    var others = archive.events(event.trigger().article());
    return reviewed.stands() ? others : Stream.concat(others.stream(), Stream.of(event)).toList();
  }

  private void showArticle(String id) {
    showing = () -> showArticle(id);
    Optional.of(id)
        .filter(i -> !i.isBlank())
        .map(ArticleId::new)
        .flatMap(archive::find)
        .ifPresentOrElse(
            article ->
                panel.showArticle(article, archive.events(article.id()), () -> changeDay(article)),
            () -> panel.showOverview(holdings.now().overview()));
  }

  private void changeDay(Article article) {
    new DayDialog(article, day -> intake.readAnew(article.id(), day), Thread::startVirtualThread)
        .open();
  }

  private void addArticle() {
    new AddArticleDialog(
            intake::take, Thread::startVirtualThread, event -> map.select(Optional.of(event)))
        .open();
  }
}
