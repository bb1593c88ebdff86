package org.qabul.chain;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Letters;
import org.qabul.story.Story;

/**
 * A desk that has worked, its ledgers chained and witnessed half way and at the end, and somebody
 * with all rights to its database. What they do is undone when their connection is closed.
 */
final class Ledgers {
  private static final Map<DatabaseKind, Ledgers> ALL = new ConcurrentHashMap<>();

  private final Story story;
  private final ChainSettings settings;

  private Ledgers(DatabaseKind kind) {
    story = Story.on(kind);
    settings = story.the(ChainSettings.class);
    Letters.several(story);
    witness();
    Letters.several(story);
    witness();
    disarm(kind);
  }

  static Ledgers of(DatabaseKind kind) {
    return ALL.computeIfAbsent(kind, Ledgers::new);
  }

  private void witness() {
    var pump = story.the(ChainPump.class);
    story.clock().advance(settings.every());
    while (pump.turn()) {
      continue;
    }
  }

  /** Who has all rights takes triggers and checks away first. */
  private void disarm(DatabaseKind kind) {
    try (var connection = story.rows().database().getConnection();
        var statement = connection.createStatement()) {
      for (String check : checks()) {
        statement.execute("alter table ledger_link drop constraint " + check);
      }
      for (String table : List.of("consent_event", "audit_event", "ledger_link", "notice")) {
        if (kind == DatabaseKind.H2) {
          statement.execute("drop trigger " + table + "_only_grows");
        }
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private List<String> checks() {
    return story
        .rows()
        .all(
            "select constraint_name from information_schema.table_constraints"
                + " where lower(table_name) = 'ledger_link' and constraint_type = 'CHECK'"
                + " and constraint_name not like '%not_null'")
        .stream()
        .map(row -> row.text("constraint_name"))
        .toList();
  }

  /** What somebody with all rights does. */
  interface Intrusion {
    void by(Intruder intruder) throws SQLException;
  }

  /** What the verifier finds after this, with the checkpoints that were written before it. */
  ChainReport after(Intrusion intrusion) throws Exception {
    return after(intrusion, book());
  }

  ChainReport after(Intrusion intrusion, CheckpointBook book) throws Exception {
    try (var intruder = intruder()) {
      intrusion.by(intruder);
      return intruder.leaves(book);
    }
  }

  List<Link> links() throws SQLException {
    try (var intruder = intruder()) {
      return intruder.links();
    }
  }

  /** Nothing done on it lasts. */
  Intruder intruder() throws SQLException {
    Connection connection = story.rows().database().getConnection();
    connection.setAutoCommit(false);
    return new Intruder(connection);
  }

  /** What the verifier's command is told of the database. */
  List<String> address() {
    try (var connection = story.rows().database().getConnection()) {
      var meta = connection.getMetaData();
      return List.of(meta.getURL(), meta.getUserName());
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  List<String> checkpoints() throws IOException {
    return settings.file().lines();
  }

  CheckpointBook book() throws IOException {
    return book(checkpoints());
  }

  CheckpointBook book(List<String> lines) {
    return CheckpointBook.of(List.of(lines), settings::trusts);
  }

  static CheckpointBook noBook() {
    return CheckpointBook.of(List.of(), key -> false);
  }
}
