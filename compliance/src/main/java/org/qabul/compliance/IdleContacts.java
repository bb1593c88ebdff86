package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * People about whom nothing happened since a moment: nothing said, sent, agreed to, decided or
 * asked for, and nothing open. Whoever has an opt-out in force is kept: that is what they are kept
 * for. In doubt somebody stays.
 */
@Dependent
class IdleContacts {
  /** Of an opt-out that the same voice took back for as much as it was said. */
  private static final String LIFTED =
      "(select 1 from consent_event l where l.contact_id = s.contact_id and l.type = 'LIFTED'"
          + " and (l.source = s.source or l.source like 'META%' and s.source like 'META%')"
          + " and l.business_number = s.business_number"
          + " and l.event_time > s.event_time and (l.purpose is null or l.purpose = s.purpose)"
          + " and not exists (select 1 from consent_event x"
          + " where x.type = 'CORRECTED' and x.about_id = l.about_id))";

  /** The contact, and those found to be the same person: they are erased together. */
  private static final String THEIRS =
      "(select y.id from contact y where y.id = c.id or y.merged_into = c.id)";

  private static final String IDLE =
      "select c.id from contact c where c.erased_at is null and c.merged_into is null"
          + " and c.created_at < :before"
          + " and (c.last_heard_at is null or c.last_heard_at < :before)"
          + none(
              "consent_event s where s.contact_id = c.id and s.type = 'SUPPRESSED'"
                  + " and not exists "
                  + LIFTED)
          + none("consent_event", "contact_id", "t.received_time >= :before")
          + none(
              "audit_event",
              "subject_id",
              "t.subject_kind = 'CONTACT' and t.happened_at >= :before")
          + none("inbound_message", "person_id", "t.said_at >= :before")
          + none(
              "outbound_message",
              "recipient_id",
              "t.changed_at >= :before"
                  + " or t.status in ('QUEUED', 'PARKED', 'SENDING', 'UNKNOWN')")
          + none(
              "opportunity",
              "contact_id",
              "t.changed_at >= :before or t.status in ('OFFERED', 'NEEDS_RESEARCH')")
          + none("draft", "contact_id", "t.changed_at >= :before or t.status = 'PREPARED'")
          + none(
              "meeting_draft",
              "contact_id",
              "t.created_at >= :before or t.starts_at >= :before or t.status = 'PROPOSED'")
          + none("person_request", "contact_id", "t.closed_at >= :before or t.state = 'OPEN'")
          + none("contact", "id", waiting(", 'erased.' || t.id"))
          + none("former_identity", "contact_id", waiting(""));

  private final Session session;

  @Inject
  IdleContacts(Session session) {
    this.session = session;
  }

  /** Something not worked yet, or set aside, under a number or user id that is or was theirs. */
  private static String waiting(String alsoUnder) {
    return "exists (select 1 from webhook_item w where (w.place is not null"
        + " or w.state = 'QUARANTINED') and w.person_key in (t.phone, substring(t.phone from 2),"
        + " t.bsuid"
        + alsoUnder
        + "))";
  }

  private static String none(String table, String person, String recent) {
    return none(table + " t where t." + person + " in " + THEIRS + " and (" + recent + ")");
  }

  private static String none(String rows) {
    return " and not exists (select 1 from " + rows + ")";
  }

  /** Who has been idle for longest. */
  Optional<String> next(Instant before) {
    return query(IDLE + " order by c.created_at limit 1", before).uniqueResultOptional();
  }

  boolean idle(String contactId, Instant before) {
    return query(IDLE + " and c.id = :contact", before)
        .setParameter("contact", contactId)
        .uniqueResultOptional()
        .isPresent();
  }

  private NativeQuery<String> query(String sql, Instant before) {
    return session.createNativeQuery(sql, String.class).setParameter("before", before);
  }
}
