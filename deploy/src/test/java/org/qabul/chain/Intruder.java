package org.qabul.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody who may do everything to the database and knows how the chain is made. */
final class Intruder implements AutoCloseable {
  private final Connection connection;

  Intruder(Connection connection) {
    this.connection = connection;
  }

  int does(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  List<String> asks(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var row = statement.executeQuery()) {
        var answers = new ArrayList<String>();
        while (row.next()) {
          answers.add(row.getString(1));
        }
        return answers;
      }
    }
  }

  List<Column> columns(String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      var meta = row.getMetaData();
      var columns = new ArrayList<Column>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(new Column(meta.getColumnLabel(i), meta.getColumnTypeName(i)));
      }
      return columns;
    }
  }

  List<Link> links() throws SQLException {
    return new ChainTables(connection).linksAfter(0, Integer.MAX_VALUE);
  }

  /** Makes every link from this one on anew, so that it follows from what is there now. */
  void chainsAnewFrom(long position) throws SQLException {
    var all = links();
    var digests = new ChainTables(connection).digests(all.stream().map(Link::line).toList());
    Head head = Link.NOTHING;
    for (Link link : all) {
      var fresh = Link.after(head, link.line(), digests.getOrDefault(link.line(), Link.GONE));
      if (link.position() >= position) {
        does(
            "update ledger_link set digest = ?, hash = ? where position = ?",
            fresh.digest(),
            fresh.hash(),
            fresh.position());
      }
      head = link.position() >= position ? fresh.head() : link.head();
    }
  }

  ChainReport leaves(CheckpointBook book) throws SQLException {
    return VerifyChain.verify(connection, book, Instant.EPOCH);
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  /** A column, and a change to it that fits its type. */
  record Column(String name, String type) {
    String changed() {
      if (name.equalsIgnoreCase("evidence_id")) {
        return "(select min(id) from evidence where id <> coalesce(evidence_id, ''))";
      }
      if (name.equalsIgnoreCase("contact_id")) {
        return "(select min(id) from contact where id <> consent_event.contact_id)";
      }
      if (type.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
        return "coalesce(%s, timestamp with time zone '2026-01-01 00:00:00Z') + interval '1' second"
            .formatted(name);
      }
      return type.toLowerCase(Locale.ROOT).contains("char")
          ? "coalesce(substring(%s, 1, 18), '') || 'x'".formatted(name)
          : name + " + 1000000";
    }
  }
}
