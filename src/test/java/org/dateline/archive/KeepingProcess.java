package org.dateline.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// A process that keeps one article after the other, saying the id of each when it is kept, until
/// it is killed.
final class KeepingProcess {

  static final int EVENTS = 40;

  private KeepingProcess() {}

  @SuppressWarnings("InfiniteLoop")
  static void main(String[] arguments) {
    var archive = new Archive(open(Path.of(arguments[0])));
    for (int number = archive.articles().size(); ; number++) {
      var article = Samples.article("article " + number);
      archive.keep(article, Samples.many(article, EVENTS));
      System.out.println(article.id());
    }
  }

  /// The database of a data folder, as the application opens it.
  static DataSource open(Path folder) {
    var source = new HikariDataSource();
    source.setJdbcUrl("jdbc:h2:file:" + folder.resolve("dateline") + ";WRITE_DELAY=0");
    source.setUsername("sa");
    Flyway.configure().dataSource(source).load().migrate();
    return source;
  }
}
