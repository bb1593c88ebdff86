package org.qabul.box;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The two databases that every promise is tested on. */
public enum DatabaseKind {
  H2 {
    @Override
    DataSource fresh() {
      return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @Override
    public DataSource at(String url) {
      return JdbcConnectionPool.create(url, "qabul", "");
    }
  },

  POSTGRESQL {
    @Override
    DataSource fresh() {
      return at(PostgreSql.freshDatabase());
    }

    @Override
    public DataSource at(String url) {
      var source = new PGConnectionPoolDataSource();
      source.setUrl(url);
      return JdbcConnectionPool.create(source);
    }
  };

  /** An empty one, another at each call. */
  abstract DataSource fresh();

  /** One that is there already. */
  public abstract DataSource at(String url);
}
