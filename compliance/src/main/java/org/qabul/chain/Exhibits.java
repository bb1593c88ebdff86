package org.qabul.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Sha256;

/**
 * What stands beside the consent ledger and is pinned by hashes in its lines: evidence, its files,
 * and the notices people were shown. Read by plain SQL.
 */
final class Exhibits {
  private static final int FILES_AT_ONCE = 8;
  private static final String EVIDENCE =
      "select c.seq, c.evidence_id, c.evidence_sha256, e.words, e.salt, e.content_sha256 from consent_event c"
          + " left join evidence e on e.id = c.evidence_id where c.seq = any(?)"
          + " and c.evidence_sha256 is not null and not exists (select 1 from consent_event x"
          + " where x.contact_id = c.contact_id and x.type = 'ERASED')"
          // Words that were another person's, and count here too since a number passed on
          + " and not (c.method = 'identity_passed' and exists (select 1 from consent_event b"
          + " join consent_event y on y.contact_id = b.contact_id and y.type = 'ERASED'"
          + " where b.id = c.about_id))";
  private static final String FILES =
      "select c.seq, e.content_sha256, e.content from consent_event c join evidence e"
          + " on e.id = c.evidence_id where c.seq = any(?) and e.content_sha256 is not null";
  private static final String NOTICES = "select version, language, body from notice";
  private static final String SHOWN =
      "select seq, notice_version, language, notice_sha256 from consent_event"
          + " where seq = any(?) and notice_sha256 is not null";

  private final Connection connection;
  private @Nullable Map<String, String> notices;

  Exhibits(Connection connection) {
    this.connection = connection;
  }

  /** Of these lines those whose evidence is there and is not what it was. */
  Set<Line> withOtherEvidence(List<Line> lines) throws SQLException {
    var found = odd(lines, EVIDENCE, Exhibits::otherWords);
    found.addAll(odd(lines, FILES, Exhibits::otherFile));
    return found;
  }

  /** Of these lines those whose notice is gone or not what was shown. */
  Set<Line> withOtherNotice(List<Line> lines) throws SQLException {
    var known = notices();
    return odd(
        lines,
        SHOWN,
        row -> {
          String now = known.get(row.getString("notice_version") + " " + row.getString("language"));
          return !row.getString("notice_sha256").equals(now);
        });
  }

  /** Only who erased a person, and wrote so, may take words away. */
  private static boolean otherWords(ResultSet row) throws SQLException {
    if (row.getString("words") == null) {
      return row.getString("evidence_id") != null;
    }
    String now =
        Canonical.digest(
            row.getString("salt"), row.getString("words"), row.getString("content_sha256"));
    return !now.equals(row.getString("evidence_sha256"));
  }

  private static boolean otherFile(ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    return content == null || !Sha256.hex(content).equals(row.getString("content_sha256"));
  }

  private Set<Line> odd(List<Line> lines, String sql, Test test) throws SQLException {
    var consents = lines.stream().filter(line -> line.ledger() == LedgerName.CONSENT);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FILES_AT_ONCE);
      ChainTables.bind(statement, 1, consents.map(Line::seq).toList());
      try (var row = statement.executeQuery()) {
        var found = new HashSet<Line>();
        while (row.next()) {
          if (test.odd(row)) {
            found.add(new Line(LedgerName.CONSENT, row.getLong("seq")));
          }
        }
        return found;
      }
    }
  }

  private Map<String, String> notices() throws SQLException {
    if (notices == null) {
      notices = readNotices();
    }
    return notices;
  }

  private Map<String, String> readNotices() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(NOTICES)) {
      var read = new HashMap<String, String>();
      while (row.next()) {
        read.put(row.getString(1) + " " + row.getString(2), Sha256.hex(row.getString(3)));
      }
      return read;
    }
  }

  /** Whether a row does not fit its line. */
  private interface Test {
    boolean odd(ResultSet row) throws SQLException;
  }
}
