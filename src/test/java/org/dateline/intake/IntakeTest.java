package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleFile;
import org.dateline.article.ArticleId;
import org.dateline.event.Correction;
import org.dateline.event.Decision;
import org.dateline.event.Event;
import org.dateline.event.What;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.SharedEngine;
import org.dateline.time.TimeSpan;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final CompletableFuture<Reader> READER =
      CompletableFuture.completedFuture(
          new Reader(SharedEngine.ENGINE, Gazetteer.open(Path.of("geodata"))));

  private final Archive archive = emptyArchive();
  private final Intake intake = new Intake(archive, READER);

  @Test
  void whatIsReadIsKept() {
    var article = ArticleFile.read(ArticleFile.in(SEEDS).getFirst());
    List<String> steps = new ArrayList<>();
    List<Taken> told = new ArrayList<>();
    intake.onTaken(told::add);

    var taken = intake.take(article, (read, of) -> steps.add(read + " of " + of));

    assertThat(taken.alreadyThere()).isFalse();
    assertThat(taken.events()).isNotEmpty();
    assertThat(archive.events()).isEqualTo(taken.events());
    assertThat(archive.articles()).containsExactly(article);
    assertThat(told).containsExactly(taken);
    assertThat(steps.getFirst()).isEqualTo("0 of 0");
    assertThat(steps.getLast()).matches("(\\d+) of \\1");
  }

  @Test
  void anotherDayOfPublicationMovesWhatIsCountedFromItButNotWhatWasSetByHand() {
    var article = ArticleFile.read(ArticleFile.in(SEEDS).getFirst());
    intake.take(article);
    var vote = only(What.Vote.class);
    var meeting =
        archive.events().stream()
            .filter(event -> event.title().contains("London"))
            .findFirst()
            .orElseThrow();
    var byHand = TimeSpan.on(LocalDate.of(2014, 3, 15));
    archive.decide(
        meeting.id(),
        new Decision.Correct(
            new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Correction.Dated(byHand)),
                Optional.empty(),
                Optional.empty())));

    intake.readAnew(article.id(), article.published().plusWeeks(1));

    assertThat(day(only(What.Vote.class))).isEqualTo(day(vote).plusWeeks(1));
    assertThat(archive.events())
        .filteredOn(event -> event.title().contains("London"))
        .extracting(Event::when)
        .containsExactly(byHand);
  }

  private static LocalDate day(Event event) {
    var when = Objects.requireNonNull(event.when());
    return Objects.requireNonNull(when.first());
  }

  private Event only(Class<? extends What> kind) {
    return archive.events().stream()
        .filter(event -> kind.isInstance(event.what()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    var article = ArticleFile.read(ArticleFile.in(SEEDS).getFirst());
    var first = intake.take(article);

    var second = intake.take(article);

    assertThat(second.alreadyThere()).isTrue();
    assertThat(second.events()).isEqualTo(first.events());
    assertThat(archive.events()).isEqualTo(first.events());
  }

  @Test
  void whatAnotherArticleMayHaveToldBeforeIsSaid() {
    intake.take(ArticleFile.read(ArticleFile.in(SEEDS).getFirst()));

    var again =
        intake.take(
            new Article(
                new ArticleId("again"),
                null,
                null,
                "John Kerry met Sergei Lavrov in London on Friday. Kerry met Merkel in Berlin on Friday.",
                LocalDate.of(2014, 3, 15),
                Locale.ENGLISH));

    assertThat(again.events())
        .filteredOn(event -> again.retellings().contains(event.id()))
        .singleElement()
        .satisfies(event -> assertThat(event.title()).contains("London"));
  }

  @Test
  void aSeedThatCannotBeReadDoesNotKeepTheOthersOut(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Kerry met Lavrov in London on Friday.");
    Files.writeString(folder.resolve("b.txt"), "Kerry met Lavrov in London on Friday.");
    Files.writeString(folder.resolve("b.yml"), "published: 2014-03-14");

    new Seeds(intake, folder.toString()).take();

    assertThat(archive.articles()).hasSize(1);
  }

  @Test
  void anEngineThatCannotBeLoadedIsSaid() {
    var broken = new CompletableFuture<Reader>();
    broken.completeExceptionally(new IllegalArgumentException("geodata/places.tsv, line 3"));
    var article = ArticleFile.read(ArticleFile.in(SEEDS).getFirst());

    assertThatThrownBy(() -> new Intake(archive, broken).take(article))
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("geodata/places.tsv, line 3");
    assertThat(archive.articles()).isEmpty();
  }

  private static Archive emptyArchive() {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).load().migrate();
    return new Archive(database);
  }
}
