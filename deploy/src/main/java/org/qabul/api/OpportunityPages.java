package org.qabul.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;

/** Opportunities, newest first: a row offered meanwhile moves no page that comes later. */
interface OpportunityPages {
  Session session();

  /**
   * @param contact empty means everybody's
   * @param at and {@code id}: of the last row already seen
   */
  @HQL(
      "where status in :statuses and (:contact = '' or contactId = :contact)"
          + " and (offeredAt < :at or (offeredAt = :at and id < :id))"
          + " order by offeredAt desc, id desc")
  List<Opportunity> page(
      Set<OpportunityStatus> statuses, String contact, Instant at, String id, Page page);
}
