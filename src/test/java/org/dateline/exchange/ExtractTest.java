package org.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.exchange.Sample.ARTICLE;
import static org.dateline.exchange.Sample.LONDON;
import static org.dateline.exchange.Sample.event;
import static org.dateline.exchange.Sample.location;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.event.Event;
import org.dateline.event.Role;
import org.dateline.time.TimeSpan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

  private static final Event FRIDAY =
      event(TimeSpan.on(LocalDate.of(2014, 3, 14)), location(Role.DESTINATION, LONDON, "London"));

  @Test
  void wantedEventsAreWritten() throws IOException {
    var json = JsonMapper.shared().readTree(written(new GeoJson(), event -> true));

    assertThat(json.get("features")).hasSize(1);
    var feature = json.get("features").get(0);
    assertThat(feature.get("id").asString()).isEqualTo(FRIDAY.id().value());
    assertThat(feature.get("properties").get("published").asString()).isEqualTo("2014-03-14");
    assertThat(written(new EventTable(), event -> true).lines()).hasSize(2);
  }

  @Test
  void unwantedEventsLeaveAnEmptyFile() throws IOException {
    var json = JsonMapper.shared().readTree(written(new GeoJson(), event -> false));

    assertThat(json.get("features")).isEmpty();
    assertThat(written(new EventTable(), event -> false).lines()).hasSize(1);
  }

  private static String written(Format format, Predicate<Event> wanted) throws IOException {
    var out = new StringBuilder();
    new Extract(format).write(List.of(FRIDAY), id -> ARTICLE, wanted, out);
    return out.toString();
  }
}
