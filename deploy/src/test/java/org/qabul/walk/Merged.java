package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/**
 * What was forbidden under a contact that turned out to be this person holds, until they agreed
 * after it, or Meta took its own stop back.
 */
record Merged(Rows rows, ConsentTruth consents) {
  private static final String STOPPED =
      "select max(event_time) as said from consent_event where contact_id = ?"
          + " and type = 'SUPPRESSED' and (purpose is null or purpose = ?)"
          + " and replace(source, '_ERROR', '') = ?";
  private static final String REFUSED =
      "select max(event_time) as said from consent_event where contact_id = ?"
          + " and type in ('WITHDRAWN', 'REFUSED') and purpose = ?";
  private static final String RESUMED =
      "consent_event where contact_id = ? and type = 'LIFTED' and source in ('META', 'META_ERROR')"
          + " and (purpose is null or purpose = ?) and event_time > ?";

  void check(String contactId, String purpose) {
    rows.all("select id from contact where merged_into = ?", contactId)
        .forEach(other -> check(contactId, other.text("id"), purpose));
  }

  private void check(String contactId, String otherId, String purpose) {
    var agreed = consents.consent(contactId, purpose).orElseThrow().instant("event_time");
    for (String source : consents.suppressedBy(otherId, purpose)) {
      var stop = said(rows.first(STOPPED, otherId, purpose, source).orElseThrow());
      if (source.equals("META")) {
        assertThat(rows.count(RESUMED, contactId, purpose, stop)).as(HELD).isPositive();
      } else {
        assertThat(agreed).as(HELD).isAfter(stop);
      }
    }
    if (consents.consent(otherId, purpose).isEmpty()) {
      rows.first(REFUSED, otherId, purpose)
          .flatMap(row -> row.maybeInstant("said"))
          .ifPresent(no -> assertThat(agreed).as(HELD).isAfter(no));
    }
  }

  private static Instant said(Row row) {
    return row.instant("said");
  }

  private static final String HELD = "what a merged contact forbade";
}
