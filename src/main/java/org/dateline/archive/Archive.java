package org.dateline.archive;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// All articles and their events. Thread-safe.
@Component
public class Archive {

  private final TransactionTemplate transaction;
  private final ArticleTable articles;
  private final EventTables events;

  /// @param database with the schema of `db/migration`
  public Archive(DataSource database) {
    var jdbc = new JdbcTemplate(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.articles = new ArticleTable(jdbc);
    this.events = new EventTables(jdbc);
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

  /// The event with this id.
  public Optional<Event> find(EventId id) {
    return transaction.execute(_ -> events.find(id));
  }

  /// The event with this id.
  ///
  /// @throws NoSuchElementException when there is none
  public Event get(EventId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no event " + id));
  }

  /// All events, by article and by their place in its text.
  public List<Event> events() {
    return transaction.execute(_ -> events.all());
  }

  /// The events of one article, by their place in its text.
  public List<Event> events(ArticleId article) {
    return transaction.execute(_ -> events.of(article));
  }
}
