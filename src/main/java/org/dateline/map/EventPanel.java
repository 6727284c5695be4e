package org.dateline.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.event.Reviewed;

/// The right side of the page: an event with its facts and the words behind them, an article, or
/// what the collection holds. In the browser it steps through the passages and tells the shell
/// around it which event was chosen.
@Tag("event-panel")
@JsModule("./event-panel/event-panel.ts")
final class EventPanel extends Component implements HasComponents {

  EventPanel() {
    getElement().setAttribute("role", "complementary");
    getElement().setAttribute("aria-label", Words.of("panel"));
  }

  /// @param others all events of the article, the event among them
  void showEvent(Reviewed reviewed, Article article, List<Event> others, Dossier dossier) {
    show(
        new EventHeader(reviewed, article),
        new FactSheet(reviewed, article, dossier),
        new ReviewBar(reviewed),
        new ArticleStrip(article),
        new ArticleText(article, others, Optional.of(reviewed.event())));
  }

  /// @param changeDay asks for another day of publication
  void showArticle(Article article, List<Event> events, Runnable changeDay) {
    show(
        new ArticleHeader(article, events, changeDay),
        new ArticleText(article, events, Optional.empty()));
  }

  void showOverview(Overview overview) {
    show(new OverviewList(overview));
  }

  boolean isOverview() {
    return getChildren().anyMatch(OverviewList.class::isInstance);
  }

  private void show(Component... content) {
    removeAll();
    add(content);
    getElement().callJsFunction("arrive");
  }

  Registration addArticleListener(ComponentEventListener<ChooseArticle> listener) {
    return addListener(ChooseArticle.class, listener);
  }

  @DomEvent("select-article")
  public static final class ChooseArticle extends ComponentEvent<EventPanel> {

    private final String article;

    /// @param id of the article; blank for the overview
    public ChooseArticle(
        EventPanel source, boolean fromClient, @EventData("event.detail.id || ''") String id) {
      super(source, fromClient);
      article = id;
    }

    String article() {
      return article;
    }
  }
}
