package org.dateline.map;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.map.Highlights.Mark;

/// The text of an article with the words of its events marked. The passages of the selected event
/// carry `data-passage`, those of others link to their event by `data-event`.
final class ArticleText extends Article {

  private final String text;
  private final List<Passage> deciding;

  /// @param events all events of the article
  /// @param selected one of them, if any
  ArticleText(org.dateline.article.Article article, List<Event> events, Optional<Event> selected) {
    text = article.text();
    deciding = selected.map(Highlights::deciding).orElse(List.of());
    addClassName("article-text");
    getElement().setAttribute("lang", article.language().toLanguageTag());
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", Words.of("panel.articleText"));
    var marks = Highlights.in(article, events, selected);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (!text.substring(start, end).isBlank()) {
        getElement().appendChild(paragraph(start, end, marks));
      }
      start = end + 1;
    }
  }

  private Element paragraph(int start, int end, List<Mark> marks) {
    var paragraph = new Element("p");
    int at = start;
    for (var mark : marks) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        appendText(paragraph, at, from);
        paragraph.appendChild(element(mark, from, to));
        at = to;
      }
    }
    appendText(paragraph, at, end);
    return paragraph;
  }

  private Element element(Mark mark, int from, int to) {
    var element = new Element("mark");
    element.getStyle().set("--k", "var(--dl-" + Kind.of(mark.event().what()).family() + ")");
    if (mark.number() == 0) {
      element.setAttribute("data-event", mark.event().id().value());
      element.setAttribute("title", mark.event().title());
      var link = new Element("a");
      link.setAttribute("href", "event/" + mark.event().id().value());
      link.setAttribute("router-ignore", "");
      appendText(link, from, to);
      return element.appendChild(link);
    }
    element.setAttribute("data-passage", String.valueOf(mark.number()));
    if (mark.main()) {
      element.setAttribute("data-main", "");
      appendWithDecidingWords(element, from, to);
    } else {
      appendText(element, from, to);
    }
    return element;
  }

  private void appendWithDecidingWords(Element element, int start, int end) {
    int at = start;
    for (var words : shortest()) {
      int from = Math.max(words.start(), at);
      int to = Math.min(words.end(), end);
      if (from < to) {
        appendText(element, at, from);
        element.appendChild(new Element("b").setText(text.substring(from, to)));
        at = to;
      }
    }
    appendText(element, at, end);
  }

  /// The deciding words, without those that hold others.
  private List<Passage> shortest() {
    var found = new ArrayList<Passage>();
    deciding.stream()
        .sorted(Comparator.comparingInt(words -> words.end() - words.start()))
        .filter(words ->
            found.stream().noneMatch(f -> words.start() < f.end() && f.start() < words.end()))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Passage::start));
    return found;
  }

  private void appendText(Element element, int from, int to) {
    if (from < to) {
      element.appendChild(Element.createText(text.substring(from, to)));
    }
  }
}
