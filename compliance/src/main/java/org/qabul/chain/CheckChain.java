package org.qabul.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
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

  @Inject
  CheckChain(DataSource database, ChainSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  public ChainReport check() throws SQLException, IOException {
    var book = CheckpointBook.of(List.of(settings.file().lines()), settings::trusts);
    try (Connection connection = database.getConnection()) {
      return onOneView(connection, book);
    }
  }

  static ChainReport onOneView(Connection connection, CheckpointBook book) throws SQLException {
    int isolation = connection.getTransactionIsolation();
    boolean alone = connection.getAutoCommit();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      return VerifyChain.verify(connection, book);
    } finally {
      connection.rollback();
      connection.setAutoCommit(alone);
      connection.setTransactionIsolation(isolation);
    }
  }
}
