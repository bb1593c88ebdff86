package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/** What a person wants, in the moment a message leaves to them. */
record Wishes(Rows rows, ConsentTruth consents, Forgotten forgotten, Instant now) {
  private static final String UNDECIDED =
      "consent_event d where contact_id = ? and type = 'DOUBTED' and not exists (select 1"
          + " from consent_event s where s.contact_id = d.contact_id and s.seq > d.seq"
          + " and (s.type = 'CLEARED' or s.type = 'SUPPRESSED' and s.purpose is null"
          + " and s.event_time >= d.event_time))";

  void check(String contactId, String purpose, String address) {
    assertThat(forgotten.has(contactId)).as("written to who was erased").isFalse();
    assertThat(consents.suppressedBy(contactId, purpose)).as("opt-outs in force").isEmpty();
    assertThat(consents.objection(contactId, purpose, now)).as("consent objection").isEmpty();
    noticeIsKept(contactId, purpose);
    forgotten.since(address).ifPresent(erased -> agreedAnew(contactId, purpose, erased));
    assertThat(rows.count(UNDECIDED, contactId)).as("doubts undecided").isZero();
    new Merged(rows, consents).check(contactId, purpose);
  }

  private void noticeIsKept(String contactId, String purpose) {
    var consent = consents.consent(contactId, purpose).orElseThrow();
    assertThat(
            rows.count(
                "notice where version = ? and language = ? and sha256 = ?",
                consent.text("notice_version"),
                consent.text("language"),
                consent.text("notice_sha256")))
        .as("notice that was shown")
        .isOne();
  }

  /** Whoever has the number of somebody who was erased may be the same person. */
  private void agreedAnew(String contactId, String purpose, Instant erased) {
    assertThat(consents.consent(contactId, purpose).map(this::said).orElseThrow())
        .as("opt-in of after the erasure")
        .isAfter(erased);
  }

  private Instant said(Row consent) {
    return consent.instant("event_time");
  }
}
