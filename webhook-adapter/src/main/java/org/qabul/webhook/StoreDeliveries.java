package org.qabul.webhook;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/** Writes deliveries down as they came, all of them or none. */
@Deed
public class StoreDeliveries {
  // One statement for all: an identity key would make Hibernate send them one by one
  private static final String INSERT =
      "insert into webhook_delivery (received_at, waiting_since, body, size, state, attempts)"
          + " values (?, ?, ?, ?, 'STORED', 0)";

  private final Session session;
  private final Clock clock;

  @Inject
  StoreDeliveries(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** Stores a body of our own making, in the transaction that made it. */
  public void store(byte[] body) {
    store(List.of(new Pending(body, clock.instant())));
  }

  void store(List<Pending> together) {
    session.doWork(connection -> insert(connection, together));
  }

  private static void insert(Connection connection, List<Pending> together) throws SQLException {
    try (var statement = connection.prepareStatement(INSERT)) {
      for (Pending pending : together) {
        var received = pending.receivedAt().atOffset(ZoneOffset.UTC);
        statement.setObject(1, received);
        statement.setObject(2, received);
        statement.setBytes(3, pending.body());
        statement.setInt(4, pending.body().length);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
