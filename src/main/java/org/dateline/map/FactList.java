package org.dateline.map;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.dateline.article.Article;
import org.dateline.event.Event;

/// The facts of an event: each with its value, the words that say so and the reason.
final class FactList extends DescriptionList {

  FactList(Event event, Article article) {
    addClassName("facts");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", Words.of("facts"));
    getStyle().set("--k", "var(--dl-" + Kind.of(event.what()).family() + ")");
    FactLine.of(event, article).forEach(this::add);
    row(
        Words.of("fact.source"),
        span("value", Articles.source(article)),
        span("note", Articles.title(article)));
  }

  private void add(FactLine fact) {
    var description = row(fact.name(), span("value", fact.value()));
    if (!fact.note().isEmpty()) {
      description.add(span("note", fact.note()));
    }
    if (!fact.quote().isEmpty()) {
      description.getElement().appendChild(quote(fact.quote()));
    }
    for (var reason : fact.reasons()) {
      var line = new Div(reason);
      line.addClassName("reason");
      description.add(line);
    }
  }

  private Description row(String name, Span... content) {
    var description = new Description(content);
    var row = new Div(new Term(name), description);
    row.addClassName("fact");
    getElement().appendChild(row.getElement());
    return description;
  }

  private static Span span(String className, String text) {
    var span = new Span(text);
    span.addClassName(className);
    return span;
  }

  private static Element quote(String words) {
    return new Element("q").setText(words);
  }
}
