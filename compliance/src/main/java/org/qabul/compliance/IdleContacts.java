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
          + " and (l.source = s.source or l.source like 'META%' and s.source like 'META%') and l.business_number = s.business_number"
          + " and l.event_time > s.event_time and (l.purpose is null or l.purpose = s.purpose)"
          + " and not exists (select 1 from consent_event x"
          + " where x.type = 'CORRECTED' and x.about_id = l.about_id))";

  private static final String IDLE =
      "select c.id from contact c where c.erased_at is null and c.merged_into is null"
          + " and c.created_at < :before"
          + " and (c.last_heard_at is null or c.last_heard_at < :before)"
          + none(
              "consent_event s where s.contact_id = c.id and (s.received_time >= :before"
                  + " or s.type = 'SUPPRESSED' and not exists "
                  + LIFTED
                  + ")")
          + none(
              "audit_event a where a.subject_kind = 'CONTACT' and a.subject_id = c.id"
                  + " and a.happened_at >= :before")
          + none("inbound_message i where i.person_id = c.id and i.said_at >= :before")
          + none(
              "outbound_message m where m.recipient_id = c.id and (m.changed_at >= :before"
                  + " or m.status in ('QUEUED', 'PARKED', 'SENDING', 'UNKNOWN'))")
          + none(
              "opportunity o where o.contact_id = c.id and (o.changed_at >= :before"
                  + " or o.status in ('OFFERED', 'NEEDS_RESEARCH'))")
          + none(
              "draft d where d.contact_id = c.id and (d.changed_at >= :before"
                  + " or d.status = 'PREPARED')")
          + none(
              "meeting_draft p where p.contact_id = c.id and (p.created_at >= :before"
                  + " or p.starts_at >= :before or p.status = 'PROPOSED')")
          + none(
              "person_request r where r.contact_id = c.id and (r.state = 'OPEN'"
                  + " or r.closed_at >= :before)")
          + none(
              "webhook_item w where w.person_key in (c.phone, substring(c.phone from 2),"
                  + " c.bsuid, 'erased.' || c.id) and (w.place is not null or w.state = 'QUARANTINED')");

  private final Session session;

  @Inject
  IdleContacts(Session session) {
    this.session = session;
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
