package org.qabul.running;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded database of a desk that has stopped. */
public final class EmbeddedStore {
  private final String url;

  public EmbeddedStore(Path home) {
    url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("db/qabul") + ";WRITE_DELAY=0";
  }

  public void change(String update) throws SQLException {
    try (var connection = DriverManager.getConnection(url, "qabul", "");
        var statement = connection.createStatement()) {
      statement.executeUpdate(update);
    }
  }

  long count(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url, "qabul", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
