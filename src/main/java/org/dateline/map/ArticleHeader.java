package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.event.Event;

/// Title, source and day of an article, with the way back to the overview.
final class ArticleHeader extends Header {

  /// @param changeDay asks for another day of publication
  ArticleHeader(Article article, List<Event> events, Runnable changeDay) {
    addClassName("panel-head");
    var back = new NativeButton(Words.of("panel.articles"));
    back.addClassName("link");
    back.getElement().setAttribute("data-article", "");
    var line = new Div(back);
    line.addClassName("kind-line");
    var about =
        new Paragraph(
            new Span(Articles.source(article)),
            Marks.dot(),
            new Span(Days.words(article.published())),
            Marks.dot(),
            new Span(Counts.events(events.size())));
    about.addClassName("certainty");
    var change = new NativeButton(Words.of("day.change"), click -> changeDay.run());
    change.addClassName("link");
    about.add(Marks.dot(), change);
    add(line, Articles.inItsLanguage(new H2(Articles.title(article)), article), about);
  }
}
