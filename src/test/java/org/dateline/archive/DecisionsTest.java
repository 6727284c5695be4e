package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Correction;
import org.dateline.event.Correction.Dated;
import org.dateline.event.Decided;
import org.dateline.event.Decision;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Location;
import org.dateline.event.Reviewed;
import org.dateline.event.Reviewed.State;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.time.TimeSpan;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DecisionsTest {

  private static final Article ARTICLE = Samples.article("a");
  private static final List<Event> EVENTS = Samples.events(ARTICLE);
  private static final EventId SHIPS = EVENTS.getFirst().id();
  private static final EventId VOTE = EVENTS.get(1).id();
  private static final TimeSpan HAND = TimeSpan.on(LocalDate.of(2014, 3, 20));

  private final Database database;
  private Archive archive;

  DecisionsTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void anArticleWithTwoEvents() {
    DataSource source = database.empty();
    Flyway.configure().dataSource(source).load().migrate();
    archive = new Archive(source);
    archive.keep(ARTICLE, EVENTS);
  }

  @Test
  void whatNobodyDecidedIsAsItWasRead() {
    assertThat(archive.reviews()).extracting(Reviewed::state).containsOnly(State.READ);
    assertThat(archive.reviews()).extracting(Reviewed::event).isEqualTo(EVENTS);
  }

  @Test
  void theLatestDecisionHolds() {
    archive.decide(SHIPS, new Decision.Reject());
    archive.decide(SHIPS, new Decision.Accept());

    assertThat(state(SHIPS)).contains(State.ACCEPTED);
    assertThat(archive.events()).isEqualTo(EVENTS);
  }

  @Test
  void whatIsRejectedIsNoEventOfTheArticleButCanBeFound() {
    archive.decide(SHIPS, new Decision.Reject());

    assertThat(archive.events()).extracting(Event::id).containsExactly(VOTE);
    assertThat(archive.events(ARTICLE.id())).extracting(Event::id).containsExactly(VOTE);
    assertThat(archive.find(SHIPS)).contains(EVENTS.getFirst());
  }

  @Test
  void undoTakesOneDecisionBackAfterTheOther() {
    archive.decide(SHIPS, new Decision.Accept());
    archive.decide(VOTE, new Decision.Reject());
    archive.decide(SHIPS, new Decision.Reject());

    assertThat(archive.undo()).contains(SHIPS);
    assertThat(state(SHIPS)).contains(State.ACCEPTED);
    assertThat(archive.undo()).contains(VOTE);
    assertThat(archive.undo()).contains(SHIPS);
    assertThat(archive.undo()).isEmpty();
    assertThat(archive.reviews()).extracting(Reviewed::state).containsOnly(State.READ);
  }

  @Test
  void everythingThatIsCorrectedSurvivesARoundTrip() {
    var where = new Location(Role.PLACE, Samples.BLACK_SEA, new Passage(ARTICLE.id(), 30, 39));
    var navy = new Argument(ArgumentRole.ACTOR, "a navy", null, new Passage(ARTICLE.id(), 0, 4));
    var ships = new Argument(ArgumentRole.MATERIEL, "frigates", 4, new Passage(ARTICLE.id(), 5, 9));
    var correction =
        new Correction(
            Optional.of(new What.Deployment(What.Manoeuvre.EXERCISE)),
            Optional.of(Status.PLANNED),
            Optional.of("Ships exercise “there”"),
            Optional.of(new Dated(TimeSpan.within(null, LocalDate.of(2014, 3, 9)))),
            Optional.of(List.of(where)),
            Optional.of(List.of(navy, ships)));

    archive.decide(SHIPS, new Decision.Correct(correction));

    assertThat(archive.get(SHIPS)).isEqualTo(correction.applyTo(EVENTS.getFirst()));
    assertThat(archive.get(SHIPS).label()).isEqualTo("4 × frigates");
    assertThat(state(SHIPS)).contains(State.ACCEPTED);
  }

  @Test
  void aLaterCorrectionKeepsTheEarlierOnes() {
    archive.decide(SHIPS, new Decision.Correct(when()));
    archive.decide(SHIPS, new Decision.Correct(noPlace()));

    assertThat(archive.get(SHIPS).when()).isEqualTo(HAND);
    assertThat(archive.get(SHIPS).where()).isEmpty();
  }

  @Test
  void aDateCanBeTakenAway() {
    var undated =
        new Correction(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Dated(null)),
            Optional.empty(),
            Optional.empty());

    archive.decide(SHIPS, new Decision.Correct(undated));

    assertThat(archive.get(SHIPS).when()).isNull();
  }

  @Test
  void aMergedEventIsAClaimOfTheOther() {
    assertThat(archive.decide(SHIPS, new Decision.Merge(VOTE))).isTrue();

    assertThat(archive.events()).extracting(Event::id).containsExactly(VOTE);
    assertThat(archive.review(SHIPS).flatMap(Reviewed::into)).contains(VOTE);
    assertThat(archive.claims(VOTE)).extracting(Event::id).containsExactly(SHIPS);
    archive.decide(SHIPS, new Decision.Accept());
    assertThat(archive.claims(VOTE)).isEmpty();
  }

  @Test
  void anotherReportOfTheSameIsProposedUntilItIsMergedOrParted() {
    var second = Samples.article("b");
    archive.keep(second, Samples.events(second));
    var retold = new EventId("b-1");

    assertThat(archive.retellings(SHIPS)).extracting(Event::id).containsExactly(retold);
    assertThat(archive.retellings(VOTE)).isEmpty();

    archive.decide(retold, new Decision.Part(SHIPS));
    assertThat(archive.retellings(SHIPS)).isEmpty();
    assertThat(archive.retellings(retold)).isEmpty();
    assertThat(state(retold)).contains(State.READ);
    archive.undo();
    assertThat(archive.retellings(retold)).extracting(Event::id).containsExactly(SHIPS);

    archive.decide(retold, new Decision.Merge(SHIPS));
    assertThat(archive.retellings(SHIPS)).isEmpty();
  }

  @Test
  void theHistoryKeepsWhatWasTakenBack() {
    archive.decide(SHIPS, new Decision.Accept());
    archive.decide(SHIPS, new Decision.Correct(when()));
    archive.undo();

    assertThat(archive.history(SHIPS))
        .extracting(Decided::decision, Decided::takenBack)
        .containsExactly(
            tuple(new Decision.Accept(), false), tuple(new Decision.Correct(when()), true));
    assertThat(archive.history(SHIPS))
        .allSatisfy(decided ->
            assertThat(decided.at()).isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS)));
    assertThat(archive.history(VOTE)).isEmpty();
  }

  @Test
  void nothingIsMergedIntoItselfOrIntoWhatDoesNotStand() {
    archive.decide(VOTE, new Decision.Reject());

    assertThat(archive.decide(SHIPS, new Decision.Merge(SHIPS))).isFalse();
    assertThat(archive.decide(SHIPS, new Decision.Merge(VOTE))).isFalse();
    assertThat(archive.decide(SHIPS, new Decision.Merge(new EventId("gone")))).isFalse();
    assertThat(archive.decide(new EventId("gone"), new Decision.Accept())).isFalse();
    assertThat(state(SHIPS)).contains(State.READ);
  }

  @Test
  void aDecisionStaysWithTheEventWhenTheArticleIsReadAnew() {
    archive.decide(SHIPS, new Decision.Correct(when()));
    archive.decide(VOTE, new Decision.Merge(SHIPS));
    var later = withDay(ARTICLE.published().plusWeeks(1));

    archive.replace(later, renumbered(Samples.events(later)));

    assertThat(archive.articles()).containsExactly(later);
    assertThat(archive.events())
        .singleElement()
        .satisfies(ships -> {
          assertThat(ships.id()).isEqualTo(new EventId("a-11"));
          assertThat(ships.when()).isEqualTo(HAND);
        });
    assertThat(archive.review(new EventId("a-12")).flatMap(Reviewed::into))
        .contains(new EventId("a-11"));
  }

  @Test
  void aDecisionAboutWhatIsNoLongerReadChangesNothing() {
    archive.decide(SHIPS, new Decision.Reject());
    var later = withDay(ARTICLE.published().plusWeeks(1));

    archive.replace(later, Samples.events(later).subList(1, 2));

    assertThat(archive.reviews()).extracting(Reviewed::state).containsExactly(State.READ);
    assertThat(archive.undo()).isEmpty();
  }

  private Optional<State> state(EventId id) {
    return archive.review(id).map(Reviewed::state);
  }

  private static Correction when() {
    return new Correction(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Dated(HAND)),
        Optional.empty(),
        Optional.empty());
  }

  private static Correction noPlace() {
    return new Correction(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(List.of()),
        Optional.empty());
  }

  /// The events as a later reading may number them.
  private static List<Event> renumbered(List<Event> events) {
    return events.stream()
        .map(event ->
            new Event(
                new EventId(event.id().value().replace("-", "-1")),
                event.what(),
                event.status(),
                event.title(),
                event.label(),
                event.when(),
                event.where(),
                event.arguments(),
                event.trigger(),
                event.sentences(),
                event.evidence(),
                event.certainty()))
        .toList();
  }

  private static Article withDay(LocalDate day) {
    return new Article(
        ARTICLE.id(), ARTICLE.source(), ARTICLE.title(), ARTICLE.text(), day, ARTICLE.language());
  }
}
