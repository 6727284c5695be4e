package org.dateline.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.intake.Taken;

/// What was found in an article: its events, those that cannot be drawn, and the words that could
/// not be resolved.
final class ReadingResult extends Div {

  ReadingResult(Taken taken, Consumer<EventId> show) {
    addClassName("reading-result");
    var drawn = new ArrayList<Component>();
    var undrawn = new ArrayList<Component>();
    for (var event : taken.events()) {
      var reason = Undrawn.reason(event);
      if (reason.isEmpty()) {
        drawn.add(item(event, taken, about(event, taken), show));
      } else {
        undrawn.add(item(event, taken, reason.get().words(), show));
      }
    }
    for (var unresolved : taken.unresolved()) {
      var words = new Span("“" + taken.article().words(unresolved.words()) + "”");
      undrawn.add(new ListItem(words, about(unresolved.reason())));
    }
    var summary = new Paragraph(summary(taken, undrawn.size()));
    summary.getElement().setAttribute("role", "status");
    add(summary);
    list(Words.of("reading.onTheMap"), drawn);
    list(Words.of("reading.offTheMap"), undrawn);
  }

  private static String about(Event event, Taken taken) {
    var when = event.when();
    var days = when == null ? "" : Days.words(when);
    return taken.retellings().contains(event.id())
        ? days + " · " + Words.of("reading.retold")
        : days;
  }

  private static String summary(Taken taken, int undrawn) {
    if (taken.alreadyThere()) {
      return Words.of("reading.already", Counts.events(taken.events().size()));
    }
    var found =
        taken.events().isEmpty()
            ? Words.of("reading.none")
            : Words.of("reading.found", Counts.events(taken.events().size()));
    return undrawn == 0 ? found : found + " " + Words.of("reading.undrawn", undrawn);
  }

  private void list(String name, ArrayList<Component> items) {
    if (!items.isEmpty()) {
      var list = new UnorderedList();
      list.add(items);
      add(new H3(name), list);
    }
  }

  private static ListItem item(Event event, Taken taken, String about, Consumer<EventId> show) {
    var link = new NativeButton(event.title(), click -> show.accept(event.id()));
    link.addClassName("link");
    return new ListItem(Articles.inItsLanguage(link, taken.article()), about(about));
  }

  private static Div about(String words) {
    var about = new Div(words);
    about.addClassName("reason");
    return about;
  }
}
