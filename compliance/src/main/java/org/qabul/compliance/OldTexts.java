package org.qabul.compliance;

import java.util.List;

/**
 * Every table whose texts go once they are old. Each is emptied by itself: the states and times by
 * which a case is over stay, so it does not matter which goes first.
 */
final class OldTexts {
  /**
   * Nobody knows yet what becomes of it: it waits, its outcome was lost, or Meta may still report
   * that it failed, and its draft returns.
   */
  private static final String OPEN =
      "(%1$s.status in ('QUEUED', 'PARKED', 'SENDING', 'UNKNOWN') or"
          + " %1$s.status in ('ACCEPTED', 'SENT') and %1$s.changed_at >= :undelivered)";

  /** An opportunity {@code o} was decided, and nothing that came of it is open or young. */
  private static final String CLOSED =
      "o.status in ('ACCEPTED', 'SKIPPED') and o.changed_at < :before"
          + " and not exists (select 1 from draft d where d.opportunity_id = o.id"
          + " and (d.status = 'PREPARED' or d.changed_at >= :before))"
          + " and not exists (select 1 from meeting_draft p where p.opportunity_id = o.id"
          + " and (p.status = 'PROPOSED' or p.created_at >= :before or p.status = 'APPROVED' and p.starts_at >= :before"
          + " or exists (select 1 from decision g where g.subject_kind = 'MEETING'"
          + " and g.subject_id = p.id and g.decided_at >= :before)))"
          + " and not exists (select 1 from draft e join draft_version w on w.draft_id = e.id"
          + " join outbound_message s on s.subject_kind = 'DRAFT' and s.subject_id = w.id"
          + " and s.kind = 'CONTACT_MESSAGE' where e.opportunity_id = o.id and ("
          + OPEN.formatted("s")
          + " or s.changed_at >= :before))";

  private static final String OPPORTUNITY_OF_MESSAGE =
      "case t.subject_kind when 'OPPORTUNITY' then t.subject_id"
          + " when 'DRAFT' then (select f.opportunity_id from draft_version v"
          + " join draft f on f.id = v.draft_id where v.id = t.subject_id)"
          + " else (select m.opportunity_id from meeting_draft m where m.id = t.subject_id) end";

  static final List<OldText> ALL =
      List.of(
          new OldText(Kept.WEBHOOKS, "webhook_item", "worked_at", done(), Blanks.ITEM),
          new OldText(
              Kept.WEBHOOKS,
              "webhook_delivery",
              "worked_at",
              "t.state = 'SPLIT' and not exists (select 1 from webhook_item i"
                  + " where i.delivery_id = t.id and i.emptied_at is null)",
              Blanks.DELIVERY),
          new OldText(
              Kept.TEXTS,
              "outbound_message",
              "changed_at",
              "not %s and (t.subject_kind not in ('OPPORTUNITY', 'DRAFT', 'MEETING') or %s)"
                  .formatted(OPEN.formatted("t"), closed(OPPORTUNITY_OF_MESSAGE)),
              Blanks.OUTBOUND + ", revision = revision + 1"),
          new OldText(
              Kept.TEXTS,
              "rehearsal_message",
              "drawn_at",
              "t.next_at is null and exists (select 1 from outbound_message m"
                  + " where m.id = t.message_id and m.emptied_at is not null)",
              Blanks.REHEARSAL),
          new OldText(
              Kept.TEXTS,
              "inbound_message",
              "said_at",
              "not exists (select 1 from opportunity o where o.contact_id = t.person_id and not ("
                  + CLOSED
                  + "))",
              Blanks.INBOUND),
          new OldText(Kept.TEXTS, "tap_record", "tapped_at", "1 = 1", Blanks.TAP),
          new OldText(
              Kept.TEXTS,
              "draft_version",
              "written_at",
              closed("(select f.opportunity_id from draft f where f.id = t.draft_id)"),
              Blanks.VERSION),
          new OldText(
              Kept.TEXTS,
              "meeting_draft",
              "created_at",
              closed("t.opportunity_id"),
              Blanks.MEETING + ", revision = revision + 1"),
          new OldText(
              Kept.TEXTS,
              "opportunity",
              "changed_at",
              closed("t.id"),
              Blanks.OPPORTUNITY + ", revision = revision + 1"));

  private OldTexts() {}

  /** A quarantined item waits for a person; one that was put back has its old time still. */
  private static String done() {
    return "t.place is null and t.state <> 'QUARANTINED'";
  }

  private static String closed(String opportunity) {
    return "exists (select 1 from opportunity o where o.id = "
        + opportunity
        + " and "
        + CLOSED
        + ")";
  }
}
