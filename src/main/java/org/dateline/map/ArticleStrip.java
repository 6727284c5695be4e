package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.dateline.article.Article;

/// The line above an article: when it was written, and which of the event's passages is shown. The
/// browser counts and steps.
final class ArticleStrip extends Div {

  ArticleStrip(Article article) {
    addClassName("article-strip");
    var written = new Span(Words.of("panel.written", Days.words(article.published())));
    add(new H3(Words.of("panel.article")), written);
    getElement().appendChild(new Element("output").setAttribute("aria-live", "polite"));
    add(
        step(Words.of("panel.passage.previous"), "up", -1),
        step(Words.of("panel.passage.next"), "down", 1));
  }

  private static NativeButton step(String name, String icon, int by) {
    var button = Marks.icon(name, icon);
    button.getElement().setAttribute("data-step", String.valueOf(by));
    return button;
  }
}
