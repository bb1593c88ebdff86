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

  private static final String REFUSAL =
      "exists (select 1 from consent_event n where n.contact_id = e.contact_id"
          + " and (n.purpose is null or n.purpose = ?) and (n.type = 'ERASED'"
          + " or n.type in ('WITHDRAWN', 'REFUSED') and n.business_number = e.business_number)";
  private static final String CONSENT =
      "select * from consent_event e where contact_id = ? and business_number = ? and purpose = ?"
          + " and type in ('GIVEN', 'CONFIRMED', 'IMPORTED') and evidence_sha256 is not null"
          + " and not exists (select 1 from consent_event c where c.type = 'CORRECTED'"
          + " and c.about_id = e.id)"
          + " and not "
          + REFUSAL
          + " and n.event_time >= e.event_time) and not "
          + REFUSAL
          + " and exists (select 1 from consent_event o join evidence p on p.id = o.evidence_id"
          + " join evidence q on q.id = e.evidence_id where o.contact_id = e.contact_id"
          + " and o.event_time <= n.event_time and o.id <> e.id and p.words = q.words))"
          + " order by event_time desc, seq desc";

  private final Rows rows;

  ConsentTruth(Rows rows) {
    this.rows = rows;
  }

  /**
   * The newest proven opt-in that nobody corrected and that no refusal stands against: none came at
   * its time or after it, and none before it knew its evidence already.
   */
  Optional<Row> consent(String contactId, String purpose) {
    return rows.first(CONSENT, contactId, DeskWiring.BUSINESS_NUMBER, purpose, purpose, purpose);
  }

  /** Why this person's consent does not carry a message now. */
  Optional<String> objection(String contactId, String purpose, Instant now) {
    var consent = consent(contactId, purpose);
    if (consent.isEmpty()) {
      return Optional.of("nobody consented");
    }
    boolean over =
        consent.get().maybeInstant("valid_until").filter(until -> !until.isAfter(now)).isPresent();
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
            "select type from consent_event e where contact_id = ? and not exists (select 1 from"
                + " consent_event c where c.type = 'CORRECTED' and e.type = 'LIFTED'"
                + " and c.about_id = e.about_id)"
                + " and replace(source, '_ERROR', '') = ? and (purpose is null or purpose = ?) and type in ('SUPPRESSED','LIFTED')"
                + " order by event_time desc, case type when 'SUPPRESSED' then 0 else 1 end",
            contactId,
            source,
            purpose)
        .filter(row -> row.text("type").equals("SUPPRESSED"))
        .isPresent();
  }
}
