package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.map.Example.ARTICLE;
import static org.dateline.map.Example.EVENTS;
import static org.dateline.map.Example.MEETING;
import static org.dateline.map.Example.VOTE;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  @Test
  void everySentenceOfTheSelectedEventIsAPassage() {
    assertThat(marks(MEETING))
        .containsSubsequence(
            "1: failed to agree",
            "2 main: Kerry traveled to London Friday for a meeting with Lavrov",
            "3: It was short.");
  }

  @Test
  void otherEventsAreMarkedByTheWordsThatTellThem() {
    assertThat(marks(MEETING))
        .contains(
            "a1-2: Sunday referendum in Crimea",
            "a1-3: NATO had sent 12 F-16 fighters to Poland last week",
            "a1-4: told");
  }

  @Test
  void whereNothingIsSelectedEveryMarkNamesItsEvent() {
    assertThat(marks(null)).allMatch(mark -> mark.startsWith("a1-")).hasSize(5);
  }

  @Test
  void theSelectedEventWinsWherePassagesOverlap() {
    var inner = List.of(MEETING, VOTE);
    var marks = Highlights.in(ARTICLE, inner, Optional.of(VOTE));
    for (int i = 1; i < marks.size(); i++) {
      assertThat(marks.get(i).start()).isGreaterThanOrEqualTo(marks.get(i - 1).end());
    }
    assertThat(marks)
        .filteredOn(Highlights.Mark::main)
        .singleElement()
        .satisfies(mark ->
            assertThat(Example.TEXT.substring(mark.start(), mark.end()))
                .isEqualTo("Sunday referendum in Crimea"));
  }

  private static List<String> marks(@Nullable Event selected) {
    return Highlights.in(ARTICLE, EVENTS, Optional.ofNullable(selected)).stream()
        .map(mark ->
            (mark.number() == 0 ? mark.event().id() : mark.number())
                + (mark.main() ? " main" : "")
                + ": "
                + Example.TEXT.substring(mark.start(), mark.end()))
        .toList();
  }
}
