package org.dateline.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `article`.
final class ArticleTable {

  private static final String COLUMNS = "id, source, title, body, published, language";

  /// Characters of an opening.
  private static final int OPENING = 200;

  private final JdbcClient sql;

  ArticleTable(JdbcTemplate jdbc) {
    this.sql = JdbcClient.create(jdbc);
  }

  void insert(Article article) {
    sql.sql("insert into article (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)")
        .param(article.id().value())
        .param(article.source())
        .param(article.title())
        .param(article.text())
        .param(article.published())
        .param(article.language().toLanguageTag())
        .update();
  }

  /// Deletes the article and its events.
  void delete(ArticleId id) {
    sql.sql("delete from article where id = ?").param(id.value()).update();
  }

  boolean holds(ArticleId id) {
    return sql.sql("select count(*) from article where id = ?")
            .param(id.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  Optional<Article> find(ArticleId id) {
    return sql.sql("select " + COLUMNS + " from article where id = ?")
        .param(id.value())
        .query(ArticleTable::article)
        .optional();
  }

  List<Article> all() {
    return sql.sql("select " + COLUMNS + " from article order by published, id")
        .query(ArticleTable::article)
        .list();
  }

  /// As [all][#all()], with the opening of the text only, and only where there is no title.
  List<Article> openings() {
    return sql.sql(
            """
            select id, source, title, published, language,
              case when title is null or trim(title) = '' then substring(body from 1 for %d) else '' end body
            from article order by published, id\
            """
                .formatted(OPENING))
        .query(ArticleTable::article)
        .list();
  }

  private static Article article(ResultSet row, int number) throws SQLException {
    return new Article(
        new ArticleId(row.getString("id")),
        row.getString("source"),
        row.getString("title"),
        row.getString("body"),
        row.getObject("published", LocalDate.class),
        Locale.forLanguageTag(row.getString("language")));
  }
}
