package org.dateline.map;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.dateline.article.Article;
import org.dateline.event.Reviewed;

/// The facts of an event: each with its value, the words that say so and the reason.
final class FactList extends DescriptionList {

  private final boolean editable;
  private final Article article;

  FactList(Reviewed reviewed, Article article) {
    editable = reviewed.stands();
    this.article = article;
    FactLine.of(reviewed.event(), article).forEach(this::add);
    row(
        Words.of("fact.source"),
        span("value", Articles.source(article)),
        Articles.inItsLanguage(span("note", Articles.title(article)), article));
  }

  private void add(FactLine fact) {
    var description = row(fact.name(), span("value", fact.value()));
    if (!fact.note().isEmpty()) {
      description.add(span("note", fact.note()));
    }
    if (!fact.quote().isEmpty()) {
      description.add(Articles.inItsLanguage(quote(fact.quote()), article));
    }
    if (editable) {
      description.add(pencil(fact));
    }
    for (var reason : fact.reasons()) {
      var line = new Div(reason);
      line.addClassName("reason");
      description.add(Articles.inItsLanguage(line, article));
    }
  }

  private static NativeButton pencil(FactLine fact) {
    var pencil = Marks.icon(Words.of("edit.fact", fact.name()), "edit");
    pencil.getElement().setAttribute("data-review", "edit");
    pencil.getElement().setAttribute("data-fact", fact.fact().name());
    return pencil;
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

  private static HtmlComponent quote(String words) {
    var quote = new HtmlComponent("q");
    quote.getElement().setText(words);
    return quote;
  }
}
