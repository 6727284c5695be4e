package org.dateline.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.dateline.event.EventId;
import org.dateline.event.Fact;

/// The map in the browser, as the server sees it. It fetches the feed itself and keeps clock,
/// filter, selection and address; the server hears of the selection and of what people decide.
@Tag("map-link")
@JsModule("./time-map/map-link.ts")
final class TimeMap extends Component {

  /// Selects an event as if it had been clicked, or none.
  void select(Optional<EventId> event) {
    getElement().callJsFunction("select", event.map(EventId::value).orElse(null));
  }

  /// Says why there is nothing yet; empty when there is no reason.
  void setWaiting(String reason) {
    getElement().setProperty("waiting", reason);
  }

  /// Fetches the feed again.
  void reload() {
    getElement().callJsFunction("reload");
  }

  /// What happened before the server was there is told now, on both sides.
  ///
  /// @param version of the archive, of which the map must have the feed
  void connect(String version) {
    getElement().callJsFunction("connect", version);
  }

  Registration addSelectionListener(ComponentEventListener<Selection> listener) {
    return addListener(Selection.class, listener);
  }

  Registration addReviewListener(ComponentEventListener<ReviewWish> listener) {
    return addListener(ReviewWish.class, listener);
  }

  Registration addArticleListener(ComponentEventListener<ArticleWish> listener) {
    return addListener(ArticleWish.class, listener);
  }

  /// Somebody wants to add an article.
  @DomEvent("article-wanted")
  public static final class ArticleWish extends ComponentEvent<TimeMap> {

    public ArticleWish(TimeMap source, boolean fromClient) {
      super(source, fromClient);
    }
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  /// Somebody wants to decide about an event.
  @DomEvent("review-wanted")
  public static final class ReviewWish extends ComponentEvent<TimeMap> {

    private final String action;
    private final String event;
    private final String other;
    private final String fact;

    /// @param action accept, reject, edit, merge, part or undo
    /// @param event the event; blank to undo
    /// @param other the event that it is merged into or parted from; else blank
    /// @param fact what is to be edited first; blank for the title
    public ReviewWish(
        TimeMap source,
        boolean fromClient,
        @EventData("event.detail.action") String action,
        @EventData("event.detail.id || ''") String event,
        @EventData("event.detail.other || ''") String other,
        @EventData("event.detail.fact || ''") String fact) {
      super(source, fromClient);
      this.action = action;
      this.event = event;
      this.other = other;
      this.fact = fact;
    }

    String action() {
      return action;
    }

    Optional<EventId> event() {
      return given(event).map(EventId::new);
    }

    Optional<EventId> other() {
      return given(other).map(EventId::new);
    }

    Optional<Fact> fact() {
      return given(fact).map(Fact::valueOf);
    }
  }

  /// An event was selected in the browser, or none is any more.
  @DomEvent("event-selected")
  public static final class Selection extends ComponentEvent<TimeMap> {

    private final Optional<EventId> event;

    public Selection(
        TimeMap source, boolean fromClient, @EventData("event.detail.id || ''") String id) {
      super(source, fromClient);
      event = given(id).map(EventId::new);
    }

    Optional<EventId> event() {
      return event;
    }
  }
}
