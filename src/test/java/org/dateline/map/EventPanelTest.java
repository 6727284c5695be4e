package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.map.Example.ARTICLE;
import static org.dateline.map.Example.EVENTS;

import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.dateline.event.Reviewed;
import org.dateline.map.Overview.Entry;
import org.dateline.map.Overview.OffTheMap;
import org.dateline.map.ReportItem.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPanelTest {

  private static final Instant ACCEPTED =
      LocalDateTime.of(2014, 3, 16, 23, 30).atZone(ZoneId.systemDefault()).toInstant();

  private final EventPanel panel = new EventPanel();

  @Test
  void theHeadTellsKindStatusTitleAndCertainty() {
    show(Example.MEETING);
    assertThat(text("header"))
        .containsExactly(
            "Meeting·HappenedautoKerry and Lavrov meet in LondonDate and place are written in the text.");
  }

  @Test
  void everyFactHasItsValueItsWordsAndItsReason() {
    show(Example.MEETING);
    assertThat(text("dt")).containsExactly("When", "Where", "Who", "Status", "Source");
    assertThat(elements(element -> "dd".equals(tag(element))))
        .allSatisfy(fact -> assertThat(fact.getParent().getClassList()).containsExactly("fact"));
    assertThat(text("dd"))
        .containsExactly(
            "Fri 14 Mar 2014“Friday”past tense, so that same day",
            "Londoncity in the United Kingdom“London”not London in Ontario",
            "John Kerry, Sergei Lavrov“Kerry … Lavrov”",
            "Happened“failed to agree”they did meet",
            "A news agencyKerry and Lavrov talk");
  }

  @Test
  void doubtIsTold() {
    show(Example.DEPLOYMENT);
    assertThat(text("dd"))
        .contains(
            "3–9 Mar 2014on some day of these“last week”Monday to Sunday before",
            "to Polandcountry“Poland”",
            "12 × F-16 fighters“12 F-16 fighters”");
    assertThat(text("header").getFirst())
        .endsWith(
            "The exact day and the exact place are not stated."
                + " Of 100 events read like this, about 70 are right.");
  }

  @Test
  void whatIsDisputedShowsBothFacts() {
    show(Example.VOTE);
    assertThat(text("dd")).anyMatch(fact -> fact.contains("region in Ukraine, de facto Russia"));
  }

  @Test
  void theSelectedEventsWordsAreMarkedAndItsDecidingWordsAreBold() {
    show(Example.MEETING);
    var main = elements(element -> element.hasAttribute("data-main"));
    assertThat(main)
        .singleElement()
        .satisfies(mark -> {
          assertThat(textOf(mark))
              .isEqualTo("Kerry traveled to London Friday for a meeting with Lavrov");
          assertThat(mark.getAttribute("data-passage")).isEqualTo("2");
          assertThat(
                  mark.getChildren()
                      .filter(child -> "b".equals(tag(child)))
                      .map(EventPanelTest::textOf))
              .containsExactly("Kerry", "London", "Friday", "meeting", "Lavrov");
          assertThat(mark.getStyle().get("--k")).isEqualTo("var(--dl-diplomacy)");
        });
  }

  @Test
  void otherEventsMarksLinkToThem() {
    show(Example.MEETING);
    assertThat(
            elements(element -> "mark".equals(tag(element)) && element.hasAttribute("data-event")))
        .filteredOn(mark -> mark.getAttribute("data-event").equals("a1-2"))
        .singleElement()
        .satisfies(mark -> {
          assertThat(textOf(mark)).isEqualTo("Sunday referendum in Crimea");
          assertThat(mark.getChild(0).getAttribute("href")).isEqualTo("event/a1-2");
        });
  }

  @Test
  void theWholeArticleIsThere() {
    show(Example.VOTE);
    assertThat(text("p").stream().skip(1)).containsExactlyElementsOf(Example.TEXT.lines().toList());
  }

  @Test
  void withoutASelectionTheCollectionIsTold() {
    panel.showOverview(
        new Overview(
            "Ukraine, March 2014",
            List.of(new Entry(ARTICLE, 4)),
            List.of(
                new OffTheMap(
                    Example.HEARING.title(),
                    Undrawn.PLACE,
                    java.util.Optional.of(Example.HEARING.id())))));
    assertThat(text("h2")).containsExactly("Ukraine, March 2014");
    assertThat(text("h3")).containsExactly("1 article", "1 not on the map");
    assertThat(text("li"))
        .containsExactly(
            "Kerry and Lavrov talkA news agency · Fri 14 Mar 2014 · 4 events",
            "Kerry before a subcommitteeplace not stated");
  }

  @ParameterizedTest
  @CsvSource({
    "READ, auto, Accept Reject Edit Merge",
    "ACCEPTED, '', Reject Edit Merge Undo",
    "REJECTED, rejected, Restore Undo",
    "MERGED, '', Separate Undo",
  })
  void whatCanBeDecidedDependsOnWhatWas(Reviewed.State state, String mark, String actions) {
    var reviewed = new Reviewed(Example.MEETING, state, Optional.empty());
    panel.showEvent(reviewed, ARTICLE, EVENTS, Dossier.EMPTY);
    assertThat(text("header").getFirst()).contains("Happened" + mark + "Kerry");
    assertThat(
            elements(element ->
                element.hasAttribute("data-review") && !element.hasAttribute("data-fact")))
        .extracting(element -> element.getText())
        .containsExactly(actions.split(" "));
  }

  @Test
  void otherReportsStandBesideTheEvent() {
    panel.showEvent(
        read(Example.MEETING),
        ARTICLE,
        EVENTS,
        new Dossier(
            List.of(new Report(Example.VOTE, ARTICLE)),
            List.of(new Report(Example.HEARING, ARTICLE)),
            List.of(new HistoryList.Entry("Accepted", ACCEPTED))));
    assertThat(text("h3")).startsWith("Perhaps the same happening", "Also told once");
    assertThat(text("summary")).containsExactly("1 decision");
    assertThat(text("li"))
        .containsExactly(
            "Kerry before a subcommittee"
                + "Thu 13 Mar 2014 · Not stated · Happened · A news agency · Fri 14 Mar 2014"
                + "The sameAnother one",
            "Referendum in CrimeaSun 16 Mar 2014 · Crimea · Planned · A news agency · Fri 14 Mar 2014",
            "AcceptedSun 16 Mar 2014, 23:30");
  }

  @Test
  void whatCanBeEditedHasAPencilWhileTheEventStands() {
    show(Example.MEETING);
    assertThat(elements(element -> element.hasAttribute("data-fact")))
        .extracting(element -> element.getAttribute("data-fact"))
        .containsExactly("WHEN", "WHERE", "WHO", "STATUS");
    panel.showEvent(
        new Reviewed(Example.MEETING, Reviewed.State.REJECTED, Optional.empty()),
        ARTICLE,
        EVENTS,
        Dossier.EMPTY);
    assertThat(elements(element -> element.hasAttribute("data-fact"))).isEmpty();
  }

  @Test
  void whatTheArticleSaysIsMarkedAsItsLanguage() {
    show(Example.MEETING);
    assertThat(elements(element -> List.of("h2", "q", "article").contains(tag(element))))
        .isNotEmpty()
        .allMatch(element -> "en".equals(element.getAttribute("lang")));
  }

  private static Reviewed read(Event event) {
    return new Reviewed(event, Reviewed.State.READ, Optional.empty());
  }

  private void show(Event event) {
    panel.showEvent(read(event), ARTICLE, EVENTS, Dossier.EMPTY);
  }

  private List<String> text(String tag) {
    return elements(element -> tag.equals(tag(element))).stream()
        .map(EventPanelTest::textOf)
        .toList();
  }

  private List<Element> elements(Predicate<Element> wanted) {
    return all(panel.getElement()).filter(wanted).toList();
  }

  private static Stream<Element> all(Element element) {
    return Stream.concat(Stream.of(element), element.getChildren().flatMap(EventPanelTest::all));
  }

  private static String tag(Element element) {
    return element.isTextNode() ? "" : element.getTag();
  }

  private static String textOf(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    var text = new StringBuilder();
    element.getChildren().forEach(child -> text.append(textOf(child)));
    return "q".equals(element.getTag()) ? "“" + text + "”" : text.toString();
  }
}
