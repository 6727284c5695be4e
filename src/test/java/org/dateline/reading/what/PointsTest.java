package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.event.Event;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

  @Test
  void noSignsAreEvenOdds() {
    assertThat(Points.certainty("event", List.of())).isEqualTo(0.5);
  }

  @Test
  void anUnknownSignIsRefused() {
    assertThatThrownBy(() -> Points.certainty("event", List.of("full moon")))
        .hasMessageContaining("full moon");
  }

  @ParameterizedTest
  @CsvSource({
    "event, day said, day near",
    "event, place said, place pointed",
    "event, place pointed, no place",
    "event, named, nobody",
    "day, day said, day near",
    "place, place said, place pointed",
  })
  void betterSignsAreWorthMore(String of, String better, String worse) {
    assertThat(Points.certainty(of, List.of(better)))
        .isGreaterThan(Points.certainty(of, List.of(worse)));
  }

  /// What is told with day, place and names is sure, what is only hinted at is not.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kerry met Lavrov in London on Friday.|0.8|1",
        "NATO sent 12 F-16 fighters to Poland on Monday.|0.8|1",
        "Patrols go on.|0|0.5",
      })
  void weakTellingsAreWeakEvents(String text, double least, double most) {
    assertThat(Telling.of(text))
        .extracting(Event::certainty)
        .allSatisfy(certainty -> assertThat(certainty).isBetween(least, most));
  }

  @Test
  void daysAndPlacesHaveCertaintiesOfTheirOwn() {
    var event = Telling.of("Kerry met Lavrov in London on Friday.", "MEETING").getFirst();
    assertThat(event.evidence())
        .filteredOn(e -> e.fact() == Fact.WHEN || e.fact() == Fact.WHERE)
        .extracting(Evidence::certainty)
        .hasSize(2)
        .allSatisfy(certainty -> assertThat(certainty).isBetween(0.8, 0.99));
  }
}
