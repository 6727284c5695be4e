package org.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.exchange.Sample.BELARUS;
import static org.dateline.exchange.Sample.LONDON;
import static org.dateline.exchange.Sample.MINSK;
import static org.dateline.exchange.Sample.event;
import static org.dateline.exchange.Sample.location;
import static org.dateline.exchange.Sample.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.event.Event;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {

  private static final TimeSpan FRIDAY = TimeSpan.on(LocalDate.of(2014, 3, 14));
  private static final Location FROM = location(Role.ORIGIN, MINSK, "Minsk");
  private static final Location TO = location(Role.DESTINATION, LONDON, "London");
  private static final Location IN = location(Role.PLACE, BELARUS, "Belarus");

  @Test
  void annotationsCountCodePoints() {
    var line = json(new Annotations().part(read(event(FRIDAY, FROM))));

    var minsk = line.get("toponyms").get(0);
    assertThat(words(minsk)).isEqualTo("Minsk").isEqualTo(minsk.get("surface").asString());
    assertThat(minsk.get("geonameid").asString()).isEqualTo("625144");
    assertThat(minsk.get("lat").asDouble()).isEqualTo(53.9);
    assertThat(minsk.get("reason").asString()).isEqualTo("the capital of \"Belarus\"");
    assertThat(words(line.get("timex").get(0))).isEqualTo("Friday");
    assertThat(words(line.get("unresolved").get(0))).isEqualTo("ships");

    var event = line.get("events").get(0);
    assertThat(words(event.get("trigger"))).isEqualTo("left");
    assertThat(words(event.get("places").get(0))).isEqualTo("Minsk");
    assertThat(words(event.get("args").get(0))).isEqualTo("=\"Six\" ships");
    assertThat(event.get("sentences").toString())
        .isEqualTo("[[0," + Sample.TEXT.codePoints().count() + "]]");
    assertThat(event.get("group").asString()).isEqualTo("transport");
    assertThat(event.get("start").asString()).isEqualTo("2014-03-14");
  }

  @Test
  void aFailedDocumentIsALineToo() {
    assertThat(new Annotations().failure("a\"b", "why\nnot"))
        .isEqualTo("{\"id\":\"a\\\"b\",\"error\":\"why\\nnot\"}\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a region or country | {\"type\":\"Point\",\"coordinates\":[28.0,53.0]}",
        "both ends           | {\"type\":\"LineString\",\"coordinates\":[[27.56667,53.9],[-0.12574,51.50853]]}",
        "two places          | {\"type\":\"MultiPoint\",\"coordinates\":[[28.0,53.0],[28.0,53.0]]}",
        "nowhere             | null",
      })
  void geoJsonDrawsLongitudeFirst(String where, String geometry) {
    var locations =
        switch (where) {
          case "a region or country" -> new Location[] {IN};
          case "both ends" -> new Location[] {TO, FROM};
          case "two places" -> new Location[] {IN, IN};
          default -> new Location[0];
        };
    assertThat(collection(event(FRIDAY, locations)).get("features").get(0).get("geometry"))
        .hasToString(geometry);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-03-14 | 2014-03-14 | {\"date\":\"2014-03-14\"}",
        "2014-03-03 | 2014-03-09 | {\"interval\":[\"2014-03-03\",\"2014-03-09\"]}",
        "           | 2014-03-14 | {\"interval\":[\"..\",\"2014-03-14\"]}",
        "2014-03-14 |            | {\"interval\":[\"2014-03-14\",\"..\"]}",
      })
  void geoJsonHasTheTimeOfJsonFg(@Nullable LocalDate first, @Nullable LocalDate last, String time) {
    var feature = collection(event(TimeSpan.within(first, last), IN)).get("features").get(0);

    assertThat(feature.get("time")).hasToString(time);
  }

  @Test
  void geoJsonBringsTheQuote() {
    var properties = collection(event(FRIDAY, IN)).get("features").get(0).get("properties");

    assertThat(properties.get("quotes").get(0).asString()).isEqualTo(Sample.TEXT);
    assertThat(properties.get("plover").asString()).isEqualTo("MOBILIZE");
  }

  @Test
  void geoJsonOfNothingIsACollection() {
    var format = new GeoJson();

    assertThat(json(format.head() + format.tail()).get("features")).isEmpty();
  }

  @Test
  void csvHasARowAnEventAndPlace() {
    var rows = rows(event(TimeSpan.within(null, FRIDAY.last()), FROM, TO));

    assertThat(rows).hasSize(3);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    assertThat(cell(rows, 1, "location")).isEqualTo("Minsk");
    assertThat(cell(rows, 2, "location")).isEqualTo("London");
    assertThat(cell(rows, 2, "longitude")).isEqualTo("-0.12574");
    assertThat(cell(rows, 1, "event_date")).isEqualTo("2014-03-14");
    assertThat(cell(rows, 1, "time_precision")).isEqualTo("3");
    assertThat(cell(rows, 1, "geo_precision")).isEqualTo("1");
    assertThat(cell(rows, 1, "edtf")).isEqualTo("../2014-03-14");
    assertThat(cell(rows, 1, "materiel")).isEqualTo("6 × ships");
    assertThat(cell(rows, 1, "source")).isEqualTo("The Paper, Ltd.");
    assertThat(cell(rows, 1, "quote")).isEqualTo(Sample.TEXT);
  }

  @Test
  void csvIsNoFormulaInASpreadsheet() {
    assertThat(cell(rows(event(FRIDAY)), 1, "notes")).isEqualTo("'=\"Six\" ships, moved");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"0, 0", "1, 0", "2, 1", "3, 2", "4, 2", "5, 3"})
  void offsetsOfCodePoints(int units, int points) {
    assertThat(CodePoints.of("\uD83D\uDEA2a\uD83D\uDEA2").at(units)).isEqualTo(points);
  }

  private static String words(JsonNode span) {
    int start = Sample.TEXT.offsetByCodePoints(0, span.get("start").asInt());
    return Sample.TEXT.substring(start, Sample.TEXT.offsetByCodePoints(0, span.get("end").asInt()));
  }

  private static JsonNode collection(Event event) {
    var format = new GeoJson();
    var part = format.part(read(event));
    return json(format.head() + part + format.between() + part + format.tail());
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static String cell(List<List<String>> rows, int row, String column) {
    return rows.get(row).get(rows.getFirst().indexOf(column));
  }

  /// Reads quoted and plain cells, as RFC 4180 has them.
  private static List<List<String>> rows(Event event) {
    var format = new EventTable();
    List<List<String>> rows = new ArrayList<>();
    for (var line : (format.head() + format.part(read(event)) + format.tail()).split("\r\n")) {
      List<String> cells = new ArrayList<>();
      var cell = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");
      var matcher = cell.matcher(line);
      while (matcher.find()) {
        cells.add(
            matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\"\"", "\""));
        if (matcher.group(3).isEmpty()) {
          break;
        }
      }
      rows.add(cells);
    }
    return rows;
  }
}
