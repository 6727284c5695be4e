package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.dateline.map.Overview.Entry;
import org.dateline.map.Overview.OffTheMap;

/// The articles of the collection, and what is not on the map.
final class OverviewList extends Section {

  /// How many articles are listed; the newest come first.
  private static final int LONGEST = 200;

  OverviewList(Overview overview) {
    addClassName("overview");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", Words.of("panel.overview"));
    add(new H2(overview.name()));
    if (overview.articles().isEmpty()) {
      add(new Paragraph(Words.of("panel.nothing")));
      return;
    }
    var articles = new UnorderedList();
    overview.articles().stream().limit(LONGEST).forEach(entry -> articles.add(article(entry)));
    add(new H3(Words.of("count.articles", overview.articles().size())), articles);
    if (!overview.offTheMap().isEmpty()) {
      var undrawn = new UnorderedList();
      overview.offTheMap().stream().limit(LONGEST).forEach(item -> undrawn.add(undrawn(item)));
      add(new H3(Words.of("count.offTheMap", overview.offTheMap().size())), undrawn);
    }
  }

  private static ListItem article(Entry entry) {
    var article = entry.article();
    var title = new NativeButton(Articles.title(article));
    title.addClassName("link");
    title.getElement().setAttribute("data-article", article.id().value());
    return new ListItem(
        Articles.inItsLanguage(title, article),
        about(
            Articles.source(article),
            Days.words(article.published()),
            Counts.events(entry.events())));
  }

  private static ListItem undrawn(OffTheMap item) {
    var words =
        item.event()
            .map(event -> {
              var link = new NativeButton(item.words());
              link.addClassName("link");
              link.getElement().setAttribute("data-event", event.value());
              return (com.vaadin.flow.component.Component) link;
            })
            .orElseGet(() -> new Span("“" + item.words() + "”"));
    return new ListItem(words, about(item.reason().words()));
  }

  private static Div about(String... parts) {
    var about = new Div(String.join(" · ", parts));
    about.addClassName("reason");
    return about;
  }
}
