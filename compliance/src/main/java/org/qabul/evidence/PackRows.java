package org.qabul.evidence;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.sql.Connection;
import java.sql.SQLException;
import org.qabul.compliance.TraceRow;

/** Reads rows of tables as JSON. */
final class PackRows {
  static final String OPERATORS =
      "(select id, name, role from operator_account) o where id in (select a.operator_id from"
          + " approval a where a.message_id = ? or a.draft_version_id = ?) or id in"
          + " (select actor_id from decision where subject_id in (select v.id from draft_version v"
          + " join draft_version w on w.draft_id = v.draft_id where w.id = ?) or"
          + " subject_kind = 'OPT_OUT_ANSWER' and subject_id = ?)";
  static final String APPROVALS = "approval where draft_version_id = ? order by approved_at";
  static final String DECISIONS =
      "decision where subject_kind = 'MESSAGE' and subject_id = ? or subject_kind = 'DRAFT' and"
          + " subject_id in (select v.id from draft_version v join draft_version w on w.draft_id ="
          + " v.draft_id where w.id = ?) or subject_kind = 'OPPORTUNITY' and subject_id in (select"
          + " d.opportunity_id from draft d join draft_version v on v.draft_id = d.id where v.id ="
          + " ?) or subject_kind = 'OPT_OUT_ANSWER' and subject_id = ? order by decided_at";
  static final String EVIDENCE =
      "(select id, contact_id, kind, words, file_name, media_type, content_sha256, salt, sha256,"
          + " kept_at from evidence) e where id in (select evidence_id from consent_event where"
          + " contact_id = ? and (purpose is null or purpose = ?)) order by kept_at";
  static final String NOTICES =
      "notice where sha256 in (select notice_sha256 from consent_event where contact_id = ?"
          + " and (purpose is null or purpose = ?)) order by added_at";

  static final JsonProvider JSON = JsonProvider.provider();

  private final Connection connection;

  PackRows(Connection connection) {
    this.connection = connection;
  }

  JsonObjectBuilder object() {
    return JSON.createObjectBuilder();
  }

  /** The first; an empty object when there is none. */
  JsonObject one(String fromWhere, String... values) throws SQLException {
    var rows = many(fromWhere, values);
    return rows.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : rows.getJsonObject(0);
  }

  JsonArray many(String fromWhere, String... values) throws SQLException {
    try (var statement = connection.prepareStatement("select * from " + fromWhere)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (var row = statement.executeQuery()) {
        var rows = JSON.createArrayBuilder();
        while (row.next()) {
          rows.add(TraceRow.of(row));
        }
        return rows.build();
      }
    }
  }
}
