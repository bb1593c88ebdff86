package org.qabul.compliance;

import org.qabul.domain.Payload;

/** What is set in a table when its texts go, whether they are old or their person is erased. */
final class Blanks {
  private static final String EMPTIED = ", emptied_at = :now";

  static final String DELIVERY = "body = :nothing, reason = null" + EMPTIED;
  static final String ITEM = "content = :nothing, reason = null" + EMPTIED;
  static final String REHEARSAL = "payload = '" + Payload.BLANK.json() + "'" + EMPTIED;
  static final String OUTBOUND =
      "payload = '" + Payload.BLANK.json() + "', failure_details = null" + EMPTIED;
  static final String INBOUND = "body = ''" + EMPTIED;
  static final String TAP = "title = ''" + EMPTIED;
  static final String VERSION = "body = '—', template_parameters = null" + EMPTIED;
  static final String MEETING = "title = '—'" + EMPTIED;
  static final String OPPORTUNITY =
      "title = '—', company = '', why_now = '', worth = '', recommended_action = '',"
          + " suggested_message = '—', risks = '', evidence = ''"
          + EMPTIED;

  private Blanks() {}
}
