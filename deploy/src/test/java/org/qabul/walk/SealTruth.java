package org.qabul.walk;

import java.util.TreeSet;
import org.qabul.story.DeskWiring;
import org.qabul.story.Row;

/** What the seal of an approval must be, put together anew from bare rows. */
final class SealTruth {
  private static final int SHOWN = 8;

  private SealTruth() {}

  /**
   * @param template hash of the template as it is now; empty for free words
   * @param consentId the line the consent stands on; empty when there is none
   */
  static String of(Row message, Row contact, String payload, String template, String consentId) {
    return Digest.of(
        contact.text("id"),
        contact.maybeText("phone").orElse(""),
        contact.maybeText("bsuid").orElse(""),
        message.text("business_number"),
        contact.text("language").equals("AR") ? "ar" : "en",
        message.text("purpose"),
        payload,
        template,
        consentId,
        policy());
  }

  private static String policy() {
    var closed = new TreeSet<>();
    closed.add(DeskWiring.CLOSED);
    String night = "[" + DeskWiring.QUIET_FROM + "-" + DeskWiring.QUIET_UNTIL + "]";
    return Digest.of(
            DeskWiring.ZONE.getId(),
            String.join(";", night, night, night, night, closed.toString()),
            caps(),
            "[AUTHOR, MARKETING] 1 []")
        .substring(0, SHOWN);
  }

  private static String caps() {
    String period = "/" + DeskWiring.PERIOD;
    return "%s%s {MARKETING=%s%s}"
        .formatted(DeskWiring.CAP, period, StrictWiring.MARKETING_CAP, period);
  }
}
