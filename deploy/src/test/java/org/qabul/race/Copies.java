package org.qabul.race;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.qabul.story.Row;

/** Makes further letters of one that waits: all its rows again, under ids of their own. */
final class Copies {
  private static final Map<String, String> CHANGES =
      Map.of(
          "opportunity", "'id', m.id || made.tag",
          "draft",
              "'id', m.id || made.tag, 'opportunity_id', m.opportunity_id || made.tag,"
                  + " 'current_version_id', m.current_version_id || made.tag",
          "draft_version", "'id', m.id || made.tag, 'draft_id', m.draft_id || made.tag",
          "approval",
              "'id', m.id || made.tag, 'draft_version_id', m.draft_version_id || made.tag,"
                  + " 'message_id', m.message_id || made.tag, 'seal', made.seal",
          "outbound_message",
              "'id', m.id || made.tag, 'subject_id', m.subject_id || made.tag,"
                  + " 'approval_id', m.approval_id || made.tag,"
                  + " 'payload', replace(m.payload, m.id, m.id || made.tag),"
                  + " 'position', nextval(pg_get_serial_sequence('outbound_message', 'position'))");

  private final DataSource database;
  private final Row original;
  private final UnaryOperator<String> seal;

  /**
   * @param seal what seals a payload
   */
  Copies(DataSource database, Row original, UnaryOperator<String> seal) {
    this.database = database;
    this.original = original;
    this.seal = seal;
  }

  /**
   * @param tags what each adds to the ids of the original
   */
  void make(List<String> tags) {
    var seals = tags.stream().map(tag -> seal.apply(payload(tag))).toList();
    try (var connection = database.getConnection()) {
      copy(connection, "opportunity", "opportunity_id", tags, seals);
      copy(connection, "draft", "draft_id", tags, seals);
      copy(connection, "draft_version", "subject_id", tags, seals);
      copy(connection, "approval", "approval_id", tags, seals);
      copy(connection, "outbound_message", "id", tags, seals);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String payload(String tag) {
    String id = original.text("id");
    return original.text("payload").replace(id, id + tag);
  }

  private void copy(
      Connection connection, String table, String key, List<String> tags, List<String> seals)
      throws SQLException {
    String sql =
        "insert into %1$s select copy.* from %1$s m, unnest(?, ?) as made (tag, seal),"
            + " lateral jsonb_populate_record(m, jsonb_build_object(%2$s)) copy where m.id = ?";
    try (var statement = connection.prepareStatement(sql.formatted(table, CHANGES.get(table)))) {
      statement.setArray(1, connection.createArrayOf("varchar", tags.toArray()));
      statement.setArray(2, connection.createArrayOf("varchar", seals.toArray()));
      statement.setString(3, original.text(key));
      statement.execute();
    }
  }
}
