package org.dateline.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Decided;
import org.dateline.event.Decision;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Recognition;
import org.dateline.event.Retelling;
import org.dateline.event.Reviewed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// All articles, their events, and what people decided about these. Thread-safe.
@Component
public class Archive {

  private final TransactionTemplate transaction;
  private final ArticleTable articles;
  private final EventTables events;
  private final DecisionTable decisions;

  /// @param database with the schema of `db/migration`
  public Archive(DataSource database) {
    var jdbc = new JdbcTemplate(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.articles = new ArticleTable(jdbc);
    this.events = new EventTables(jdbc);
    this.decisions = new DecisionTable(jdbc);
  }

  /// Keeps an article and what was read in it, both or neither. Changes nothing when the article is
  /// already here.
  ///
  /// @return whether it is new
  public boolean keep(Article article, List<Event> found) {
    try {
      transaction.executeWithoutResult(_ -> {
        articles.insert(article);
        events.insert(found);
      });
      return true;
    } catch (DuplicateKeyException e) {
      if (holds(article.id())) {
        return false;
      }
      throw e;
    }
  }

  /// Whether the article was kept.
  public boolean holds(ArticleId id) {
    return articles.holds(id);
  }

  /// The article with this id.
  public Optional<Article> find(ArticleId id) {
    return articles.find(id);
  }

  /// The article with this id.
  ///
  /// @throws NoSuchElementException when there is none
  public Article get(ArticleId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no article " + id));
  }

  /// All articles, by day of publication.
  public List<Article> articles() {
    return articles.all();
  }

  /// All articles, by day of publication, as far as lists show them: of the text, which may be
  /// long, only the opening where there is no title.
  public List<Article> openings() {
    return articles.openings();
  }

  /// The event with this id as it stands, also when it was rejected or merged.
  public Optional<Event> find(EventId id) {
    return review(id).map(Reviewed::event);
  }

  /// The event with this id.
  ///
  /// @throws NoSuchElementException when there is none
  public Event get(EventId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no event " + id));
  }

  /// All events that stand, by article and by their place in its text.
  public List<Event> events() {
    return standing(reviews());
  }

  /// The events of one article that stand, by their place in its text.
  public List<Event> events(ArticleId article) {
    return standing(transaction.execute(_ -> reviewed(events.of(article), decisions.standing())));
  }

  /// All events with what was decided about them, by article and by their place in its text.
  public List<Reviewed> reviews() {
    var reviews = new ArrayList<Reviewed>();
    forEachReview(reviews::add);
    return reviews;
  }

  /// Hands over all events with what was decided about them, by article and by their place in its
  /// text; a million of them need no more memory than some.
  public void forEachReview(Consumer<Reviewed> use) {
    transaction.executeWithoutResult(_ -> {
      var decided = decisions.standing();
      events.forEach(
          event -> use.accept(Reviewed.of(event, decided.getOrDefault(event.id(), List.of()))));
    });
  }

  /// The event with this id and what was decided about it.
  public Optional<Reviewed> review(EventId id) {
    return transaction.execute(
        _ -> events.find(id).map(event -> Reviewed.of(event, decisions.standing(id))));
  }

  /// The events that were merged into the event, also by way of others.
  public List<Event> claims(EventId id) {
    return transaction.execute(_ ->
        decisions.mergedInto(id).stream()
            .flatMap(other -> review(other).stream())
            .filter(claim -> claim.into().filter(id::equals).isPresent())
            .map(Reviewed::event)
            .flatMap(claim -> Stream.concat(Stream.of(claim), claims(claim.id()).stream()))
            .toList());
  }

  /// Events of other articles that stand and may be the same happening, but for those that somebody
  /// parted from it; the likeliest first.
  public List<Event> retellings(EventId id) {
    return transaction.execute(_ ->
        review(id).filter(Reviewed::stands).map(Reviewed::event).stream()
            .flatMap(event -> Retelling.of(event, near(event)).stream())
            .toList());
  }

  private List<Event> near(Event event) {
    var when = event.when();
    if (when == null) {
      return List.of();
    }
    var parted = decisions.partedFrom(event.id());
    var near =
        events.near(event, Retelling.Days.of(when)).stream()
            .filter(other -> !parted.contains(other.id()))
            .toList();
    return standing(reviewed(near, decisions.standing()));
  }

  /// All that was decided about an event, the oldest first.
  public List<Decided> history(EventId id) {
    return decisions.history(id);
  }

  /// Keeps a decision about an event. Changes nothing when there is no such event, or when it would
  /// be merged into itself or into one that does not stand.
  ///
  /// @return whether it was kept
  public boolean decide(EventId id, Decision decision) {
    return transaction.execute(_ -> {
      var event =
          find(id)
              .filter(_ -> !(decision instanceof Decision.Merge(var into)) || mergeable(id, into));
      event.ifPresent(e -> decisions.insert(e, decision));
      return event.isPresent();
    });
  }

  private boolean mergeable(EventId id, EventId into) {
    return !id.equals(into) && review(into).filter(Reviewed::stands).isPresent();
  }

  /// Takes the latest decision back that was not yet.
  ///
  /// @return the event that it was about; empty when there was nothing to take back
  public Optional<EventId> undo() {
    return transaction.execute(_ -> decisions.takeBackLatest());
  }

  /// Replaces an article and what was read in it by a later reading of the same text, for instance
  /// with another day of publication. What was decided stays with the events that are known again.
  ///
  /// @param article with the id that it had before
  /// @throws NoSuchElementException when the article is not here
  public void replace(Article article, List<Event> found) {
    transaction.executeWithoutResult(_ -> {
      var before = get(article.id());
      var links = new HashMap<EventId, DecisionTable.Links>();
      Recognition.of(events.of(before.id()), found)
          .forEach((old, now) -> links.put(now, decisions.links(old)));
      articles.delete(before.id());
      articles.insert(article);
      events.insert(found);
      links.forEach((now, decided) -> decisions.link(decided, now));
    });
  }

  private static List<Reviewed> reviewed(List<Event> read, Map<EventId, List<Decision>> decisions) {
    return read.stream()
        .map(event -> Reviewed.of(event, decisions.getOrDefault(event.id(), List.of())))
        .toList();
  }

  private static List<Event> standing(List<Reviewed> reviews) {
    return reviews.stream().filter(Reviewed::stands).map(Reviewed::event).toList();
  }
}
