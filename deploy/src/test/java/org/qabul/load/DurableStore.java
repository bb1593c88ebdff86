package org.qabul.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** A PostgreSQL as in production: a commit is on disk before it is answered. */
final class DurableStore implements AutoCloseable {
  private final EmbeddedPostgres server;

  DurableStore() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "100")
            .start();
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** As the desk itself reaches one, see DatabaseAddress. */
  String urlInProduction() {
    return url() + "&reWriteBatchedInserts=true";
  }

  /** The address of a further, empty database on it. */
  String another(String name) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.getJdbcUrl("postgres", name);
  }

  int port() {
    return server.getPort();
  }

  /** Does now what would otherwise be done beside the next measurement. */
  void tidy() throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  String one(String query) throws SQLException {
    return all(query).iterator().next();
  }

  Set<String> all(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new HashSet<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
