package org.qabul.chain;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shows lines of a ledger with what proves them: the line as it was hashed, its link, and the
 * digests that lead from there to the next signed checkpoint. {@link ProvenLine} checks it
 * anywhere.
 */
public final class ProveLines {
  /**
   * So many lines a minute and more are not expected; beyond it a line is shown without its way.
   */
  private static final int LONGEST_WAY = 20_000;

  private static final String LINK =
      "select l.position, l.digest, l.hash, b.hash as before from ledger_link l left join"
          + " ledger_link b on b.position = l.position - 1 where l.ledger = ? and l.seq = ?";
  private static final String WAY =
      "select digest from ledger_link where position > ? and position <= ? order by position";

  private final Connection connection;
  private final List<Checkpoint> witnesses;

  private ProveLines(Connection connection, List<Checkpoint> witnesses) {
    this.connection = connection;
    this.witnesses = witnesses;
  }

  public static ProveLines on(Connection connection, ChainSettings settings) throws IOException {
    var lines = settings.file().lines().stream();
    return new ProveLines(
        connection, lines.flatMap(line -> Checkpoint.read(line).stream()).toList());
  }

  /**
   * @param where which lines, with a place for each value
   */
  public JsonArray lines(LedgerName ledger, String where, List<String> values) throws SQLException {
    var lines = Canonical.JSON.createArrayBuilder();
    String sql = "select * from " + ledger.table() + " where " + where + " order by seq";
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          lines.add(proven(ledger, row.getLong("seq"), Canonical.line(ledger, row)));
        }
      }
    }
    return lines.build();
  }

  private static void bind(PreparedStatement statement, List<String> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setString(i + 1, values.get(i));
    }
  }

  private JsonObjectBuilder proven(LedgerName ledger, long seq, JsonObject line)
      throws SQLException {
    var proven = Canonical.JSON.createObjectBuilder().add("line", line);
    try (var statement = connection.prepareStatement(LINK)) {
      statement.setString(1, ledger.name());
      statement.setLong(2, seq);
      try (var row = statement.executeQuery()) {
        if (row.next()) {
          String before = row.getString("before");
          proven.add(
              "link",
              Canonical.JSON
                  .createObjectBuilder()
                  .add("position", row.getLong("position"))
                  .add("digest", row.getString("digest"))
                  .add("hash", row.getString("hash"))
                  .add("before", before == null ? Link.NOTHING.hash() : before));
          witness(proven, row.getLong("position"));
        }
      }
    }
    return proven;
  }

  private void witness(JsonObjectBuilder proven, long position) throws SQLException {
    var next = next(position);
    if (next.isPresent()) {
      proven.add("checkpoint", next.get().json().add("signature", next.get().signature()));
      proven.add("way", way(position, next.get().head().position()));
    }
  }

  private Optional<Checkpoint> next(long position) {
    return witnesses.stream()
        .filter(witness -> witness.head().position() >= position)
        .min(Comparator.comparing(witness -> witness.head().position()))
        .filter(witness -> witness.head().position() - position <= LONGEST_WAY);
  }

  private JsonArrayBuilder way(long from, long to) throws SQLException {
    var way = Canonical.JSON.createArrayBuilder();
    try (var statement = connection.prepareStatement(WAY)) {
      statement.setLong(1, from);
      statement.setLong(2, to);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          way.add(row.getString(1));
        }
      }
    }
    return way;
  }
}
