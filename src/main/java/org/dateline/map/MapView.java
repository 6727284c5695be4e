package org.dateline.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.article.ArticleId;
import org.dateline.event.EventId;
import org.dateline.intake.Intake;
import org.jspecify.annotations.Nullable;

/// The one view: everything of the archive on the map. `/event/ID` opens it at an event.
@Route("")
@RouteAlias("event/:event")
@PageTitle("Dateline")
public class MapView extends Main implements BeforeEnterObserver {

  private final Archive archive;
  private final Intake intake;
  private final Holdings holdings;
  private final TimeMap map = new TimeMap("feed");
  private final EventPanel panel = new EventPanel();

  MapView(Archive archive, Intake intake, Holdings holdings) {
    this.archive = archive;
    this.intake = intake;
    this.holdings = holdings;
    var addArticle = new NativeButton(Words.of("add"), click -> addArticle());
    addArticle.addClassNames("dl-button", "solid");
    map.setPanel(panel);
    map.addHeaderAction(addArticle);
    map.addSelectionListener(selection -> show(selection.event()));
    panel.addArticleListener(choice -> showArticle(choice.article()));
    add(map);
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
    if (panel.isOverview()) {
      show(Optional.empty());
    }
  }

  private void show(Optional<EventId> selected) {
    selected
        .flatMap(archive::find)
        .ifPresentOrElse(
            event -> {
              var article = archive.get(event.trigger().article());
              panel.showEvent(event, article, archive.events(article.id()));
            },
            () -> panel.showOverview(holdings.now().overview()));
  }

  private void showArticle(String id) {
    Optional.of(id)
        .filter(i -> !i.isBlank())
        .map(ArticleId::new)
        .flatMap(archive::find)
        .ifPresentOrElse(
            article -> panel.showArticle(article, archive.events(article.id())),
            () -> panel.showOverview(holdings.now().overview()));
  }

  private void addArticle() {
    new AddArticleDialog(
            intake::take, Thread::startVirtualThread, event -> map.select(Optional.of(event)))
        .open();
  }
}
