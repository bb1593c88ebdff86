package org.qabul.chain;

import java.sql.SQLException;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;
import org.qabul.story.Story;

/** Lines of the audit that a story needs for their number alone. */
final class AuditLines {
  static final String ACTION = "tested";

  private AuditLines() {}

  static void add(Story story, int lines) {
    story.inTransaction(
        () -> {
          for (int i = 0; i < lines; i++) {
            story.announce(line(story));
          }
          return lines;
        });
  }

  private static Announcement line(Story story) {
    return new Announcement.DeedDone(
        ACTION, Subject.contact("c"), Actor.SYSTEM, "done", story.clock().instant());
  }

  /** As somebody does who has all rights to the database. */
  static void takeAway(Story story, DatabaseKind kind, long seq) throws SQLException {
    try (var connection = story.rows().database().getConnection();
        var statement = connection.createStatement()) {
      if (kind == DatabaseKind.H2) {
        statement.execute("drop trigger audit_event_only_grows");
      }
      statement.execute("delete from audit_event where seq = " + seq);
    }
  }

  /** The table numbers its lines from here on. */
  static void number(Story story, String table, long from) throws SQLException {
    try (var connection = story.rows().database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter table " + table + " alter column seq restart with " + from);
    }
  }
}
