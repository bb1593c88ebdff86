package org.qabul.deploy;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the data lives; the scheme of the address alone chooses the database. */
public record DatabaseAddress(String url, String user, String password) {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** A server that vanished says nothing, for ever: whoever waits for it must come back. */
  private static final int SILENCE_SECONDS = 60;

  public static DatabaseAddress configured(Config config) {
    return new DatabaseAddress(
        config.getOptionalValue("qabul.db.url", String.class).orElseGet(() -> besides(config)),
        config.getOptionalValue("qabul.db.user", String.class).orElse("qabul"),
        config.getOptionalValue("qabul.db.password", String.class).orElse(""));
  }

  /** Who owns the tables, when that is not whom the desk runs as. */
  static Optional<DatabaseAddress> owner(Config config) {
    return config
        .getOptionalValue(Key.DB_OWNER_USER.key(), String.class)
        .filter(user -> !user.isBlank())
        .map(
            user ->
                new DatabaseAddress(
                    configured(config).url(),
                    user.strip(),
                    config.getOptionalValue(Key.DB_OWNER_PASSWORD.key(), String.class).orElse("")));
  }

  // WRITE_DELAY=0: with H2's own default a killed process loses half a second of committed rows
  private static String besides(Config config) {
    return "jdbc:h2:file:" + home(config).resolve("db/qabul").toAbsolutePath() + ";WRITE_DELAY=0";
  }

  static Path home(Config config) {
    return config
        .getOptionalValue("qabul.home", String.class)
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".qabul"));
  }

  boolean isPostgreSql() {
    return url.startsWith(POSTGRESQL);
  }

  public DataSource dataSource() {
    return isPostgreSql() ? postgreSql() : h2();
  }

  private DataSource postgreSql() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    if (source.getSocketTimeout() == 0) {
      source.setSocketTimeout(SILENCE_SECONDS);
    }
    return source;
  }

  private DataSource h2() {
    var source = new JdbcDataSource();
    source.setURL(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
