package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/** Of the answer to an opt-out, in the moment it leaves: that it is one, and the only one. */
record Answered(Rows rows, ConsentTruth consents, Instant now) {
  private static final Duration A_DAY = Duration.ofDays(1);

  void check(Seen seen, Row message) {
    String contactId = message.text("recipient_id");
    Row contact = rows.first("select * from contact where id = ?", contactId).orElseThrow();
    assertThat(seen.address())
        .as("address of an answer")
        .isEqualTo(contact.maybeText("phone").orElseGet(() -> contact.text("bsuid")));
    approved(seen, message);
    assertThat(consents.suppressedBy(contactId, "SERVICE_REPLY"))
        .as("opt-out that is answered")
        .contains("PERSON");
    assertThat(contact.maybeInstant("erased_at")).as("answer to who was erased").isEmpty();
    assertThat(contact.flag("identity_changed")).as("identity awaits confirmation").isFalse();
    assertThat(contact.maybeInstant("last_heard_at").orElseThrow())
        .as("window of an answer")
        .isAfter(now.minus(A_DAY));
    assertThat(
            rows.count(
                "outbound_message where kind = 'OPT_OUT_ANSWER' and recipient_id = ? and id <> ?"
                    + " and left_at > ? and status <> 'FAILED'",
                contactId,
                message.text("id"),
                now.minus(A_DAY)))
        .as("answers within a day")
        .isZero();
    new Manners(rows, now).check(message);
  }

  private void approved(Seen seen, Row message) {
    Row words =
        rows.first("select * from opt_out_answer where id = ?", message.text("subject_id"))
            .orElseThrow();
    assertThat(words.maybeInstant("ended_at")).as("words in force").isEmpty();
    assertThat(seen.payload().getJsonObject("text").getString("body"))
        .as("words of an answer")
        .isEqualTo(words.text("body"));
    assertThat(
            rows.count(
                "operator_account where id = ? and enabled = true and role = 'ADMIN'",
                words.text("approved_by")))
        .as("admin who approved the words")
        .isOne();
  }
}
