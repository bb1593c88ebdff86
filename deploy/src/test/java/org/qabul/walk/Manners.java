package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.qabul.story.DeskWiring;
import org.qabul.story.Row;
import org.qabul.story.Rows;

/** The hours, the cap and the account, in the moment a message leaves. */
record Manners(Rows rows, Instant now) {
  void check(Row message) {
    var local = now.atZone(DeskWiring.ZONE);
    assertThat(local.toLocalDate()).as("closed day").isNotEqualTo(DeskWiring.CLOSED);
    assertThat(local.toLocalTime())
        .as("quiet hours")
        .isAfterOrEqualTo(DeskWiring.QUIET_UNTIL)
        .isBefore(DeskWiring.QUIET_FROM);
    if (begun(message)) {
      caps(message);
    }
    assertThat(holds(message.text("business_number"))).as("account held").isZero();
  }

  /** The one of its purpose first, for whatever breaks the other in marketing breaks both. */
  private void caps(Row message) {
    if (message.text("purpose").equals("MARKETING")) {
      assertThat(othersInThePeriod(message, " and purpose = 'MARKETING'"))
          .as("cap of marketing")
          .isLessThan(StrictWiring.MARKETING_CAP);
    }
    assertThat(othersInThePeriod(message, "")).as("frequency cap").isLessThan(DeskWiring.CAP);
  }

  /** Only free words that answer somebody are not. */
  private boolean begun(Row message) {
    return !message.text("purpose").equals("SERVICE_REPLY")
        || rows.count(
                "draft_version where id = ? and template_name is not null",
                message.text("subject_id"))
            > 0;
  }

  private long othersInThePeriod(Row message, String ofPurpose) {
    return rows.count(
        "outbound_message where (recipient_id = ? or recipient_id in"
            + " (select id from contact where merged_into = ?)) and id <> ? and approval_id is not null"
            + " and (purpose <> 'SERVICE_REPLY' or subject_id in"
            + " (select id from draft_version where template_name is not null)) and left_at > ?"
            + " and status in ('SENDING','ACCEPTED','SENT','DELIVERED','READ','UNKNOWN')"
            + ofPurpose,
        message.text("recipient_id"),
        message.text("recipient_id"),
        message.text("id"),
        now.minus(DeskWiring.PERIOD));
  }

  private long holds(String businessNumber) {
    return rows.count(
        "account_health where business_number = ? and (flagged_because is not null"
            + " or held_because is not null and (held_until is null or held_until > ?))",
        businessNumber,
        now);
  }
}
