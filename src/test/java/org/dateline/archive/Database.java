package org.dateline.archive;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/// The databases that the archive works on.
enum Database {
  H2 {
    @Override
    DataSource empty() {
      var source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
      return source;
    }
  };

  /// A database without a table.
  abstract DataSource empty();
}
