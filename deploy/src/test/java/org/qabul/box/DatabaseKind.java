package org.qabul.box;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The two databases that every promise is tested on. Each call gives an empty one. */
public enum DatabaseKind {
  H2 {
    @Override
    DataSource fresh() {
      String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
      return JdbcConnectionPool.create(url, "qabul", "");
    }
  },

  POSTGRESQL {
    @Override
    DataSource fresh() {
      var source = new PGConnectionPoolDataSource();
      source.setUrl(PostgreSql.freshDatabase());
      return JdbcConnectionPool.create(source);
    }
  };

  abstract DataSource fresh();
}
