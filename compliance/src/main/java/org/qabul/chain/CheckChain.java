package org.qabul.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * Verifies all ledgers, on a connection of its own that only reads. Takes as long as it takes to
 * read every line once.
 */
@Singleton
public class CheckChain {
  private final DataSource database;
  private final ChainSettings settings;
  private final Clock clock;

  @Inject
  CheckChain(DataSource database, ChainSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  public ChainReport check() throws SQLException, IOException {
    var book = CheckpointBook.of(List.of(settings.file().lines()), settings::trusts);
    try (Connection connection = database.getConnection()) {
      return onOneView(connection, book, clock.instant());
    }
  }

  static ChainReport onOneView(Connection connection, CheckpointBook book, Instant now)
      throws SQLException {
    int isolation = connection.getTransactionIsolation();
    boolean alone = connection.getAutoCommit();
    connection.setTransactionIsolation(oneView(connection));
    connection.setAutoCommit(false);
    try {
      return VerifyChain.verify(connection, book, now);
    } finally {
      connection.rollback();
      connection.setAutoCommit(alone);
      connection.setTransactionIsolation(isolation);
    }
  }

  /** At the lesser one H2 looks at each table as it is when it is first read. */
  private static int oneView(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2")
        ? Connection.TRANSACTION_SERIALIZABLE
        : Connection.TRANSACTION_REPEATABLE_READ;
  }
}
