package org.dateline.map;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.dateline.article.Article;
import org.dateline.event.Event;

/// A report of another article: its title, which leads to its own words, and what it says of when
/// and where, and who says it.
final class ReportItem extends ListItem {

  /// Another report.
  record Report(Event event, Article article) {}

  ReportItem(Report report) {
    var event = report.event();
    var link = new NativeButton(event.title());
    link.addClassName("link");
    link.getElement().setAttribute("data-event", event.id().value());
    var when = event.when();
    var about =
        new Span(
            String.join(
                " · ",
                when == null ? Words.of("fact.notStated") : Days.words(when),
                event.where().isEmpty() ? Words.of("fact.notStated") : Places.listed(event.where()),
                FactLine.words(event.status()),
                Articles.source(report.article()),
                Days.words(report.article().published())));
    about.addClassName("reason");
    add(Articles.inItsLanguage(link, report.article()), about);
  }
}
