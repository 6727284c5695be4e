package org.dateline.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.Location;
import org.dateline.place.Level;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Comma-separated values (RFC 4180) with the columns that users of ACLED know, and ours. A row an
/// event and place: an event in three regions has three rows with the same id. `time_precision` is
/// 1 for a day, 2 for a span within a week, 3 for more or an open end; `geo_precision` is 1 for a
/// town or finer, 2 for a region, 3 for a country or coarser.
public record EventTable() implements Format {

  private static final List<String> COLUMNS =
      List.of(
          "event_id",
          "event_date",
          "time_precision",
          "event_type",
          "sub_event_type",
          "status",
          "actor1",
          "actor2",
          "location",
          "role",
          "latitude",
          "longitude",
          "geo_precision",
          "country",
          "source",
          "notes",
          "start",
          "end",
          "edtf",
          "quote",
          "materiel",
          "plover",
          "certainty",
          "article",
          "published");

  @Override
  public String head() {
    return String.join(",", COLUMNS) + "\r\n";
  }

  @Override
  public String part(ReadArticle article) {
    return article.reading().events().stream()
        .flatMap(event ->
            event.where().isEmpty()
                ? List.of(row(article, event, null)).stream()
                : event.where().stream().map(location -> row(article, event, location)))
        .collect(Collectors.joining());
  }

  @Override
  public String failure(String id, String error) {
    return "";
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String tail() {
    return "";
  }

  private static String row(ReadArticle article, Event event, @Nullable Location location) {
    var actors =
        names(
            event,
            ArgumentRole.ACTOR,
            ArgumentRole.PARTICIPANT,
            ArgumentRole.MOVED,
            ArgumentRole.SPEAKER);
    var when = event.when();
    var place = location == null ? null : location.place();
    List<String> cells = new ArrayList<>();
    cells.add(text(event.id().value()));
    cells.add(when == null ? "" : day(when.first() == null ? when.last() : when.first()));
    cells.add(timePrecision(when));
    cells.add(event.what().kind());
    cells.add(event.what().subtype());
    cells.add(event.status().name().toLowerCase(Locale.ROOT));
    cells.add(text(actors.isEmpty() ? "" : actors.getFirst()));
    cells.add(text(actors.stream().skip(1).collect(Collectors.joining("; "))));
    cells.add(text(place == null ? "" : place.name()));
    cells.add(location == null ? "" : location.role().name().toLowerCase(Locale.ROOT));
    cells.add(place == null ? "" : Double.toString(place.position().latitude()));
    cells.add(place == null ? "" : Double.toString(place.position().longitude()));
    cells.add(place == null ? "" : geoPrecision(place.level()));
    cells.add(place == null || place.country() == null ? "" : place.country());
    cells.add(text(article.article().source()));
    cells.add(text(event.title()));
    cells.add(when == null ? "" : day(when.first()));
    cells.add(when == null ? "" : day(when.last()));
    cells.add(when == null ? "" : when.edtf());
    cells.add(text(article.article().words(event.sentences().getFirst())));
    cells.add(text(String.join("; ", names(event, ArgumentRole.MATERIEL))));
    cells.add(Kinds.plover(event.what()));
    cells.add(String.format(Locale.ROOT, "%.2f", event.certainty()));
    cells.add(text(article.id()));
    cells.add(day(article.published()));
    return String.join(",", cells) + "\r\n";
  }

  private static List<String> names(Event event, ArgumentRole... roles) {
    return event.arguments().stream()
        .filter(argument -> List.of(roles).contains(argument.role()))
        .map(Argument::counted)
        .toList();
  }

  private static String timePrecision(@Nullable TimeSpan when) {
    if (when == null || when.first() == null || when.last() == null) {
      return "3";
    }
    long days = ChronoUnit.DAYS.between(when.first(), when.last()) + 1;
    return days == 1 ? "1" : days <= 7 ? "2" : "3";
  }

  private static String geoPrecision(Level level) {
    return switch (level) {
      case POINT, CITY -> "1";
      case REGION -> "2";
      case COUNTRY, CONTINENT -> "3";
    };
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// A cell of foreign words. One that a spreadsheet would take for a formula begins with an
  /// apostrophe.
  private static String text(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    var cell = "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
