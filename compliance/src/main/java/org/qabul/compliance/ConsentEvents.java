package org.qabul.compliance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import org.qabul.chain.LedgerName;
import org.qabul.chain.Unlinked;

/** The lines of the consent ledger; there is no way to change or remove one. */
public interface ConsentEvents {
  Session session();

  default void append(ConsentEvent event) {
    session().persist(event);
    session().persist(new Unlinked(LedgerName.CONSENT, event.seq()));
  }

  @HQL(
      "from ConsentEvent e left join fetch e.evidence where e.contactId = :contactId order by e.seq")
  List<ConsentEvent> of(String contactId);

  @HQL(
      "from ConsentEvent e left join fetch e.evidence where e.contactId in :contactIds"
          + " order by e.seq")
  List<ConsentEvent> ofAll(Collection<String> contactIds);

  /** Whoever was ever stopped, the newest stop first. */
  @HQL(
      "select e.contactId from ConsentEvent e where e.type = SUPPRESSED group by e.contactId"
          + " order by max(e.seq) desc")
  List<String> everStopped(Page page);

  @HQL("select count(distinct e.contactId) from ConsentEvent e where e.type = SUPPRESSED")
  long countEverStopped();

  /** Opt-ins whose time is over and of which no line says so yet. */
  @HQL(
      "from ConsentEvent e where e.validUntil <= :now and e.type in (GIVEN, CONFIRMED, IMPORTED)"
          + " and not exists (select 1 from ConsentEvent x where x.aboutId = e.id"
          + " and x.type in (EXPIRED, CORRECTED))")
  SelectionQuery<ConsentEvent> over(Instant now);
}
