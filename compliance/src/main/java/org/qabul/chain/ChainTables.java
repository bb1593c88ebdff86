package org.qabul.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qabul.domain.Sha256;

/** The chain as it is stored, read by plain SQL: the verifier must not trust what it verifies. */
final class ChainTables {
  private static final String HEAD =
      "select position, hash from ledger_link order by position desc fetch first 1 rows only";
  private static final String WAITING =
      "select min(written) from (select c.received_time as written from ledger_unlinked u"
          + " join consent_event c on u.ledger = 'CONSENT' and c.seq = u.seq union all"
          + " select a.happened_at from ledger_unlinked u"
          + " join audit_event a on u.ledger = 'AUDIT' and a.seq = u.seq) waiting";
  private static final String LINKS =
      "select position, ledger, seq, digest, hash from ledger_link where position > ?"
          + " and ledger in ('CONSENT', 'AUDIT')"
          + " order by position fetch first %d rows only";

  private final Connection connection;

  ChainTables(Connection connection) {
    this.connection = connection;
  }

  Head head() throws SQLException {
    try (var statement = connection.prepareStatement(HEAD);
        var row = statement.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), row.getString(2)) : Link.NOTHING;
    }
  }

  long unlinked() throws SQLException {
    try (var statement = connection.prepareStatement("select count(*) from ledger_unlinked");
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** When the line that has waited longest for its link was written. */
  Optional<Instant> waitingSince() throws SQLException {
    try (var statement = connection.prepareStatement(WAITING);
        var row = statement.executeQuery()) {
      row.next();
      return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
          .map(OffsetDateTime::toInstant);
    }
  }

  /** Of these lines the links, by line; a line that waits for its link is not in it. */
  Map<Line, Head> linked(LedgerName ledger, List<Long> seqs) throws SQLException {
    String sql = "select seq, position, hash from ledger_link where ledger = ? and seq = any(?)";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, ledger.name());
      bind(statement, 2, seqs);
      try (var row = statement.executeQuery()) {
        var linked = new HashMap<Line, Head>();
        while (row.next()) {
          linked.put(new Line(ledger, row.getLong(1)), new Head(row.getLong(2), row.getString(3)));
        }
        return linked;
      }
    }
  }

  List<Link> linksAfter(long position, int most) throws SQLException {
    try (var statement = connection.prepareStatement(LINKS.formatted(most))) {
      statement.setLong(1, position);
      try (var row = statement.executeQuery()) {
        var links = new ArrayList<Link>();
        while (row.next()) {
          links.add(link(row));
        }
        return links;
      }
    }
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getLong(1),
        new Line(LedgerName.valueOf(row.getString(2)), row.getLong(3)),
        row.getString(4),
        row.getString(5));
  }

  /** What these lines are now; a line that is gone is not in it. */
  Map<Line, String> digests(List<Line> lines) throws SQLException {
    var digests = new HashMap<Line, String>();
    for (LedgerName ledger : LedgerName.values()) {
      var seqs = lines.stream().filter(line -> line.ledger() == ledger).map(Line::seq).toList();
      if (!seqs.isEmpty()) {
        read(ledger, seqs, digests);
      }
    }
    return digests;
  }

  private void read(LedgerName ledger, List<Long> seqs, Map<Line, String> digests)
      throws SQLException {
    String sql = "select * from " + ledger.table() + " where seq = any(?)";
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, 1, seqs);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          String text = Canonical.text(Canonical.line(ledger, row));
          var line = new Line(ledger, row.getLong("seq"));
          digests.put(line, Sha256.hex(text));
        }
      }
    }
  }

  /** The first line that nobody linked and nobody will. */
  Optional<Line> stray(LedgerName ledger) throws SQLException {
    String sql =
        "select min(e.seq) from %s e where not exists (select 1 from ledger_link l where l.ledger ="
            + " '%s' and l.seq = e.seq and l.position > 0) and not exists (select 1 from ledger_unlinked u where"
            + " u.ledger = '%s' and u.seq = e.seq)";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql.formatted(ledger.table(), ledger, ledger))) {
      row.next();
      long seq = row.getLong(1);
      return row.wasNull() ? Optional.empty() : Optional.of(new Line(ledger, seq));
    }
  }

  static void bind(PreparedStatement statement, int index, List<Long> numbers) throws SQLException {
    var array = statement.getConnection().createArrayOf("bigint", numbers.toArray());
    statement.setArray(index, array);
  }
}
