package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.event.Reviewed;

/// Kind, status and title of an event, and how sure it is.
final class EventHeader extends Header {

  EventHeader(Reviewed reviewed, Article article) {
    var event = reviewed.event();
    addClassName("panel-head");
    var kind = Kind.of(event.what());
    var status = event.status().name().toLowerCase(Locale.ROOT);
    var line = new Div();
    line.addClassName("kind-line");
    line.getElement().appendChild(symbol(kind, status));
    line.add(new Span(kind.name()), Marks.dot(), new Span(FactLine.words(event.status())));
    switch (reviewed.state()) {
      case READ -> line.add(Marks.auto());
      case REJECTED -> line.add(Marks.rejected());
      case ACCEPTED, MERGED -> {}
    }
    line.add(Marks.close());
    var certainty = new Paragraph(Certainty.words(event));
    certainty.addClassName("certainty");
    add(line, Articles.inItsLanguage(new H2(event.title()), article), certainty);
  }

  private static Element symbol(Kind kind, String status) {
    return new Element("event-symbol")
        .setAttribute("kind", kind.kind())
        .setAttribute("subtype", kind.subtype())
        .setAttribute("status", status)
        .setAttribute("aria-hidden", "true");
  }
}
