package org.qabul.chain;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/**
 * Links what was added to the ledgers since. Many lines in one transaction, by one hand at a time
 * across all nodes: who adds a line never waits for who adds another.
 */
@Deed
public class LinkLines {
  static final int MOST = 2_000;

  private static final String HOLD = "select id from ledger_linker for update skip locked";
  private static final String WAITING =
      "select seq, ledger from ledger_unlinked order by seq, ledger fetch first %d rows only"
          .formatted(MOST);
  private static final String LINK =
      "insert into ledger_link (position, ledger, seq, digest, hash) values (?, ?, ?, ?, ?)";
  private static final String LINKED =
      "delete from ledger_unlinked where ledger = ? and seq = any(?)";

  private final Session session;

  @Inject
  LinkLines(Session session) {
    this.session = session;
  }

  /** Returns whether there may be more; false too when another hand is at it. */
  public boolean link() {
    return session.doReturningWork(LinkLines::link);
  }

  private static boolean link(Connection connection) throws SQLException {
    var waiting = holds(connection) ? waiting(connection) : List.<Line>of();
    if (!waiting.isEmpty()) {
      insert(connection, chained(new ChainTables(connection), waiting));
      forget(connection, waiting);
    }
    return waiting.size() == MOST;
  }

  private static boolean holds(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(HOLD)) {
      return row.next();
    }
  }

  private static List<Line> waiting(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(WAITING)) {
      var waiting = new ArrayList<Line>();
      while (row.next()) {
        waiting.add(new Line(LedgerName.valueOf(row.getString(2)), row.getLong(1)));
      }
      return waiting;
    }
  }

  private static List<Link> chained(ChainTables tables, List<Line> waiting) throws SQLException {
    var digests = tables.digests(waiting);
    var links = new ArrayList<Link>();
    Head head = tables.head();
    for (Line line : waiting) {
      Link link = Link.after(head, line, digests.getOrDefault(line, Link.GONE));
      links.add(link);
      head = link.head();
    }
    return links;
  }

  private static void insert(Connection connection, List<Link> links) throws SQLException {
    try (var statement = connection.prepareStatement(LINK)) {
      for (Link link : links) {
        statement.setLong(1, link.position());
        statement.setString(2, link.line().ledger().name());
        statement.setLong(3, link.line().seq());
        statement.setString(4, link.digest());
        statement.setString(5, link.hash());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void forget(Connection connection, List<Line> linked) throws SQLException {
    try (var statement = connection.prepareStatement(LINKED)) {
      for (LedgerName ledger : LedgerName.values()) {
        var seqs = linked.stream().filter(line -> line.ledger() == ledger).map(Line::seq).toList();
        if (!seqs.isEmpty()) {
          statement.setString(1, ledger.name());
          ChainTables.bind(statement, 2, seqs);
          statement.executeUpdate();
        }
      }
    }
  }
}
