package org.qabul.walk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.story.DeskWiring;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/** What the ledger's bare rows say of a person and a purpose, derived by SQL alone. */
final class ConsentTruth {
  private static final List<String> SOURCES = List.of("PERSON", "META", "OPERATOR", "API");

  private final Rows rows;

  ConsentTruth(Rows rows) {
    this.rows = rows;
  }

  /** The line that speaks last of consent; at equal times the one that takes it back. */
  Optional<Row> lastWord(String contactId, String purpose) {
    return rows.first(
        "select * from consent_event where contact_id = ? and business_number = ?"
            + " and (purpose is null or purpose = ?) and type in ('GIVEN','IMPORTED','WITHDRAWN')"
            + " order by event_time desc, case type when 'WITHDRAWN' then 0 else 1 end, seq desc",
        contactId,
        DeskWiring.BUSINESS_NUMBER,
        purpose);
  }

  /** Why this person's consent does not carry a message now. */
  Optional<String> objection(String contactId, String purpose, Instant now) {
    var word = lastWord(contactId, purpose);
    if (word.isEmpty() || word.get().text("type").equals("WITHDRAWN")) {
      return Optional.of("nobody consented");
    }
    if (word.get().maybeText("evidence_sha256").isEmpty()) {
      return Optional.of("the consent is not proven");
    }
    boolean over =
        word.get().maybeInstant("valid_until").filter(until -> !until.isAfter(now)).isPresent();
    return over ? Optional.of("the consent has expired") : Optional.empty();
  }

  /**
   * Whose opt-outs are in force: each source's last word counts, and a stop wins at equal times.
   */
  List<String> suppressedBy(String contactId, String purpose) {
    return SOURCES.stream().filter(source -> suppressed(contactId, purpose, source)).toList();
  }

  private boolean suppressed(String contactId, String purpose, String source) {
    return rows.first(
            "select type from consent_event where contact_id = ? and source = ?"
                + " and (purpose is null or purpose = ?) and type in ('SUPPRESSED','LIFTED')"
                + " order by event_time desc, case type when 'SUPPRESSED' then 0 else 1 end",
            contactId,
            source,
            purpose)
        .filter(row -> row.text("type").equals("SUPPRESSED"))
        .isPresent();
  }
}
