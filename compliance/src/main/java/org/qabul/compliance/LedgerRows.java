package org.qabul.compliance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qabul.chain.LedgerName;

/**
 * Writes many lines of the consent ledger at once. The database numbers the lines, and for that
 * Hibernate writes one after another; a file of 100,000 people cannot wait for it.
 */
final class LedgerRows {
  private static final String LINE =
      "insert into consent_event (id, contact_id, business_number, type, purpose, source, method,"
          + " evidence_id, evidence_sha256, notice_version, notice_sha256, about_id, language,"
          + " event_time, received_time, valid_until, recorded_origin, recorded_by)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UNLINKED = "insert into ledger_unlinked (seq, ledger) values (?, ?)";

  private LedgerRows() {}

  /** Their evidence stands in the database already. */
  static void append(Connection connection, List<ConsentEvent> lines) throws SQLException {
    if (lines.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(LINE, new String[] {"seq"})) {
      for (ConsentEvent line : lines) {
        fill(statement, values(line));
        statement.addBatch();
      }
      statement.executeBatch();
      waitForLinks(connection, positions(statement));
    }
  }

  private static List<Long> positions(PreparedStatement statement) throws SQLException {
    var positions = new ArrayList<Long>();
    try (var keys = statement.getGeneratedKeys()) {
      while (keys.next()) {
        positions.add(keys.getLong(1));
      }
    }
    return positions;
  }

  private static void waitForLinks(Connection connection, List<Long> positions)
      throws SQLException {
    try (var statement = connection.prepareStatement(UNLINKED)) {
      for (long position : positions) {
        statement.setLong(1, position);
        statement.setString(2, LedgerName.CONSENT.name());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void fill(PreparedStatement statement, List<Optional<Object>> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i).orElse(null));
    }
  }

  private static List<Optional<Object>> values(ConsentEvent line) {
    var proof = line.proof();
    return List.of(
        Optional.of(line.id()),
        Optional.of(line.contactId()),
        Optional.of(line.businessNumber()),
        Optional.of(line.type().name()),
        line.purpose().map(Enum::name),
        Optional.of(line.source().name()),
        Optional.of(line.method()),
        proof.map(Evidence::id),
        proof.map(Evidence::sha256),
        Optional.of(line.noticeVersion()),
        line.noticeSha256().map(Object.class::cast),
        line.about().map(Object.class::cast),
        Optional.of(line.language().name()),
        Optional.of(time(line.eventTime())),
        Optional.of(time(line.receivedTime())),
        line.validUntil().map(LedgerRows::time),
        Optional.of(line.recordedBy().origin().name()),
        Optional.of(line.recordedBy().id()));
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
