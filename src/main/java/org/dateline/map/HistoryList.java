package org.dateline.map;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What was decided about an event and when, the oldest first; closed at first.
final class HistoryList extends NativeDetails {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// @param what "Accepted"
  record Entry(String what, Instant at) {}

  HistoryList(List<Entry> entries) {
    super(Words.of("history", entries.size()));
    addClassName("history");
    var list = new OrderedList();
    entries.forEach(entry -> list.add(item(entry)));
    setContent(list);
  }

  private static ListItem item(Entry entry) {
    var moment = entry.at().atZone(ZoneId.systemDefault());
    var at = new Span(Days.words(moment.toLocalDate()) + ", " + TIME.format(moment));
    at.addClassName("reason");
    return new ListItem(new Span(entry.what()), at);
  }
}
