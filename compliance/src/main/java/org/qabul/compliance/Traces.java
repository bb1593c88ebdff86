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
  private static final String OF_THEIR_DRAFT =
      "exists (select 1 from draft d where d.id = draft_id and d.contact_id = :contact)";

  /** One row is asked about at a time: H2 reads a list anew for each row once its table changed. */
  private static final String SUBJECTS =
      "(subject_kind = 'OPPORTUNITY' and exists (select 1 from opportunity o"
          + " where o.id = subject_id and o.contact_id = :contact)"
          + " or subject_kind = 'DRAFT' and exists (select 1 from draft_version v"
          + " where v.id = subject_id and "
          + OF_THEIR_DRAFT
          + ") or subject_kind = 'MEETING' and exists (select 1 from meeting_draft t"
          + " where t.id = subject_id and t.contact_id = :contact)"
          + " or subject_kind = 'CONTACT' and subject_id = :contact)";

  private static final String OUTBOUND = "(recipient_id = :contact or " + SUBJECTS + ")";

  /** Words of theirs that count for another contact too, because a number passed on. */
  private static final String CARRIED =
      "exists (select 1 from consent_event c join consent_event b on b.id = c.about_id"
          + " where c.evidence_id = evidence.id and c.method = 'identity_passed'"
          + " and b.contact_id = :contact)";

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
              "recipient in " + KEYS + " or " + ofMessage("rehearsal_message.message_id"),
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
              "exists (select 1 from outbound_message m where m.id = message_id"
                  + " and m.recipient_id = :contact)",
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
              SUBJECTS + " or subject_kind = 'MESSAGE' and " + ofMessage("decision.subject_id"),
              "sheet = " + silent("sheet")),
          new Trace(
              "approval",
              "exists (select 1 from draft_version v where v.id = draft_version_id and "
                  + OF_THEIR_DRAFT
                  + ")",
              "parts = null"),
          new Trace("draft_version", OF_THEIR_DRAFT, Blanks.VERSION),
          new Trace("draft", "contact_id = :contact", Trace.NOTHING),
          new Trace("meeting_draft", "contact_id = :contact", Blanks.MEETING),
          new Trace("opportunity", "contact_id = :contact", Blanks.OPPORTUNITY),
          new Trace(
              "evidence",
              "contact_id = :contact or " + CARRIED,
              "words = null, salt = null, file_name = null, content = null,"
                  + " content_sha256 = null"),
          new Trace("idempotency_key", "answer like '%' || :contact || '%'", Trace.DELETE),
          new Trace("person_request", "contact_id = :contact", "note = '', answer = null"),
          new Trace("former_identity", "contact_id = :contact", Trace.DELETE),
          new Trace("consent_event", "contact_id = :contact", Trace.NOTHING),
          new Trace(
              "audit_event",
              SUBJECTS + " or subject_kind = 'MESSAGE' and " + ofMessage("audit_event.subject_id"),
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
          "opt_out_phrase",
          "opt_out_answer",
          "erasure_key_check",
          // A file of people goes when one of them is erased, whoever stands in it
          "contact_import",
          "import_file",
          "import_fault",
          "ledger_link",
          "ledger_unlinked",
          "ledger_linker",
          "webhook_splitter",
          "rehearsal_script",
          // Names a contact by our own id alone
          "sending_pause",
          "api_client",
          "login_attempt",
          "flyway_schema_history");

  private Traces() {}

  private static String ofMessage(String id) {
    return "exists (select 1 from outbound_message m where m.id = " + id + " and " + OUTBOUND + ")";
  }

  /** The gate's sheet names where a person is from, in both languages, and nothing else of them. */
  private static String silent(String sheet) {
    return "replace(replace(%s, 'المصدر: ' || :source, 'المصدر: —'), 'Source: ' || :source,"
            .formatted(sheet)
        + " 'Source: —')";
  }
}
