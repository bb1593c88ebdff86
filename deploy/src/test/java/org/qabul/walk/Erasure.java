package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.qabul.story.Rows;

/** What must be gone in the moment in which a person was erased, by SQL alone. */
record Erasure(Rows rows) {
  private static final String DRAFTS = "(select id from draft where contact_id = ?)";

  private static final List<String> OF_THE_CONTACT =
      List.of(
          "contact where id = ? and (name <> '—' or phone is not null or source <> 'erased')",
          "outbound_message where recipient_id = ? and payload like '%messaging_product%'",
          "inbound_message where person_id = ? and body <> ''",
          "draft_version where body <> '—' and draft_id in " + DRAFTS,
          "opportunity where contact_id = ? and title <> '—'",
          "evidence where contact_id = ? and words is not null",
          "person_request where contact_id = ? and note <> ''");

  private static final List<String> WAITING =
      List.of(
          "outbound_message where status in ('QUEUED', 'PARKED') and recipient_id = ?",
          "outbound_message where status in ('QUEUED', 'PARKED') and subject_id in"
              + " (select id from opportunity where contact_id = ?)",
          "outbound_message where status in ('QUEUED', 'PARKED') and subject_id in"
              + " (select id from draft_version where draft_id in "
              + DRAFTS
              + ")");

  void check(String contactId, String phone) {
    OF_THE_CONTACT.forEach(left -> none(left, contactId));
    WAITING.forEach(left -> none(left, contactId));
    none("tap_record where phone = ?", phone);
    none("webhook_item where person_key = ?", phone.replace("+", ""));
    assertThat(rows.count("consent_event where type = 'ERASED' and contact_id = ?", contactId))
        .as("erasures in the ledger")
        .isOne();
  }

  private void none(String left, String of) {
    assertThat(rows.count(left, of)).as("left of who was erased: " + left).isZero();
  }
}
