package org.qabul.box;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all tests of this process, on the loopback address; it ends with it. */
public final class PostgreSql {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private PostgreSql() {}

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** The address of an empty database, good for user {@code postgres} without a password. */
  public static String freshDatabase() {
    assumeFalse("off".equals(System.getProperty("qabul.postgresql")), "PostgreSQL is switched off");
    String name = "desk_" + COUNT.incrementAndGet();
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return Server.RUNNING.getJdbcUrl("postgres", name);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What a restart of the server does to everybody who was connected. */
  public static void dropConnections(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
  }
}
