package org.qabul.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/** Keeps what every approval was about, as it was in the moment in which it was given. */
final class Witness {
  /**
   * @param template empty when the words are free
   */
  record Word(String messageId, String payload, String contactId, Optional<String> template) {}

  private final Rows rows;
  private final Map<String, Word> words = new HashMap<>();

  Witness(Rows rows) {
    this.rows = rows;
  }

  /** Looks for approvals that were given since the last look. */
  void look() {
    if (rows.count("approval") > words.size()) {
      rows.all(
              "select m.approval_id, m.id, m.payload, m.recipient_id, v.template_name,"
                  + " v.template_language from outbound_message m"
                  + " join approval a on a.id = m.approval_id"
                  + " join draft_version v on v.id = a.draft_version_id"
                  + " order by m.position desc limit 5")
          .forEach(this::keep);
    }
  }

  private void keep(Row row) {
    words.putIfAbsent(
        row.text("approval_id"),
        new Word(
            row.text("id"),
            row.text("payload"),
            row.text("recipient_id"),
            row.maybeText("template_name")
                .map(name -> templateNow(name, row.text("template_language")))));
  }

  /** All that a person reads of it, or that Meta files it under, as it is now. */
  String templateNow(String name, String language) {
    return rows.first(
            "select name, language_code, category, body, footer, quick_replies from template"
                + " where name = ? and language_code = ?",
            name,
            language)
        .map(row -> hash(row))
        .orElse("no such template");
  }

  private static String hash(Row row) {
    return Digest.of(
        row.text("name"),
        row.text("language_code"),
        row.text("category"),
        row.text("body"),
        row.text("footer"),
        row.text("quick_replies"));
  }

  Optional<Word> of(String approvalId) {
    return Optional.ofNullable(words.get(approvalId));
  }

  int size() {
    return words.size();
  }
}
