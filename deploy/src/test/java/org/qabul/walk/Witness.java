package org.qabul.walk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qabul.story.Row;
import org.qabul.story.Rows;
import org.qabul.story.Story;

/** Keeps what every approval was about, as it was in the moment in which it was given. */
final class Witness {
  /**
   * @param template empty when the words are free
   */
  record Word(String messageId, String payload, String contactId, Optional<String> template) {}

  private final Story story;
  private final Rows rows;
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Boolean> enough = new HashMap<>();

  Witness(Story story) {
    this.story = story;
    this.rows = story.rows();
  }

  /** Looks for approvals that were given since the last look; the clock stood still meanwhile. */
  void look() {
    if (rows.count("approval") > enough.size()) {
      var now = story.clock().instant();
      rows.all(
              "select m.approval_id, m.id, m.payload, m.recipient_id, v.template_name,"
                  + " v.template_language from approval a"
                  + " join outbound_message m on m.id = a.message_id and m.approval_id = a.id"
                  + " join draft_version v on v.id = a.draft_version_id"
                  + " where a.approved_at >= ?",
              now)
          .forEach(this::keep);
      rows.all(Eyes.APPROVALS + "a.approved_at >= ?", now)
          .forEach(given -> enough.computeIfAbsent(given.text("id"), id -> enough(given, now)));
    }
  }

  private boolean enough(Row given, Instant now) {
    return new Eyes(rows, now).enough(given);
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

  /** Whether an approval was one too few when it was given: it waits for a second person's. */
  boolean first(String approvalId) {
    return !Optional.ofNullable(enough.get(approvalId)).orElseThrow();
  }

  int size() {
    return enough.size();
  }
}
