package org.qabul.compliance;

import java.util.List;
import java.util.Set;

/**
 * Every table that keeps something of a person, in the order in which it is erased: what leads to
 * other rows comes after them. A table that is neither here nor among {@link #OF_NOBODY} fails the
 * tests, so that a new one cannot be forgotten.
 */
final class Traces {
  private static final String KEYS = "(:phone, :digits, :bsuid)";
  private static final String OPPORTUNITIES =
      "(select id from opportunity where contact_id = :contact)";
  private static final String VERSIONS =
      "(select v.id from draft_version v join draft d on d.id = v.draft_id"
          + " where d.contact_id = :contact)";
  private static final String MEETINGS =
      "(select id from meeting_draft where contact_id = :contact)";
  private static final String SUBJECTS =
      "(subject_kind = 'OPPORTUNITY' and subject_id in "
          + OPPORTUNITIES
          + " or subject_kind = 'DRAFT' and subject_id in "
          + VERSIONS
          + " or subject_kind = 'MEETING' and subject_id in "
          + MEETINGS
          + " or subject_kind = 'CONTACT' and subject_id = :contact)";
  private static final String OUTBOUND = "(recipient_id = :contact or " + SUBJECTS + ")";
  private static final String MESSAGES = "(select id from outbound_message where " + OUTBOUND + ")";

  static final List<Trace> ALL =
      List.of(
          new Trace(
              "webhook_delivery",
              "id in (select delivery_id from webhook_item where person_key in " + KEYS + ")",
              Blanks.DELIVERY),
          new Trace(
              "webhook_item",
              "person_key in " + KEYS,
              Blanks.ITEM + ", person_key = 'erased.' || :contact"),
          new Trace(
              "rehearsal_message",
              "recipient in " + KEYS + " or message_id in " + MESSAGES,
              Blanks.REHEARSAL
                  + ", next_at = null, recipient = case when recipient in "
                  + KEYS
                  + " then 'erased.' || :contact else recipient end"),
          new Trace(
              "tap_record",
              "phone = :phone or bsuid = :bsuid",
              Blanks.TAP
                  + ", phone = null, bsuid = 'erased.' || :contact, tap_id = '',"
                  + " context_id = null, wamid = 'erased.' || id"),
          new Trace(
              "inbound_message",
              "person_id = :contact",
              Blanks.INBOUND + ", wamid = 'erased.' || id"),
          new Trace(
              "status_report",
              "message_id in (select id from outbound_message where recipient_id = :contact)",
              "wamid = 'erased.' || id"),
          new Trace(
              "outbound_message",
              OUTBOUND,
              Blanks.OUTBOUND
                  + ", approval_sheet = "
                  + silent("approval_sheet")
                  + ", claim_sheet = "
                  + silent("claim_sheet")
                  + ", wamid = case when recipient_id = :contact"
                  + " and wamid is not null then 'erased.' || id else wamid end"),
          new Trace(
              "decision",
              SUBJECTS + " or subject_kind = 'MESSAGE' and subject_id in " + MESSAGES,
              "sheet = " + silent("sheet")),
          new Trace("approval", "draft_version_id in " + VERSIONS, "parts = null"),
          new Trace("draft_version", "id in " + VERSIONS, Blanks.VERSION),
          new Trace("draft", "contact_id = :contact", Trace.NOTHING),
          new Trace("meeting_draft", "contact_id = :contact", Blanks.MEETING),
          new Trace("opportunity", "contact_id = :contact", Blanks.OPPORTUNITY),
          new Trace(
              "evidence",
              "contact_id = :contact",
              "words = null, salt = null, file_name = null, content = null,"
                  + " content_sha256 = null"),
          new Trace("idempotency_key", "answer like '%' || :contact || '%'", Trace.DELETE),
          new Trace("person_request", "contact_id = :contact", "note = '', answer = null"),
          new Trace("consent_event", "contact_id = :contact", Trace.NOTHING),
          new Trace(
              "audit_event",
              SUBJECTS + " or subject_kind = 'MESSAGE' and subject_id in " + MESSAGES,
              Trace.NOTHING),
          new Trace("erased_identity", "contact_id = :contact", Trace.NOTHING),
          new Trace(
              "contact",
              "id = :contact",
              "name = '—', company = null, phone = null, bsuid = 'erased.' || id,"
                  + " source = 'erased', unreachable_since = null, last_heard_at = null,"
                  + " erased_at = :now, revision = revision + 1"));

  /** Of the business, of operators, of templates, or of the machine. */
  static final Set<String> OF_NOBODY =
      Set.of(
          "operator_account",
          "template",
          "account_health",
          "notice",
          "erasure_key_check",
          "ledger_link",
          "ledger_unlinked",
          "ledger_linker",
          "webhook_splitter",
          "rehearsal_script",
          "api_client",
          "login_attempt",
          "flyway_schema_history");

  private Traces() {}

  /** The gate's sheet names where a person is from, in both languages, and nothing else of them. */
  private static String silent(String sheet) {
    return "replace(replace(%s, 'المصدر: ' || :source, 'المصدر: —'), 'Source: ' || :source,"
            .formatted(sheet)
        + " 'Source: —')";
  }
}
