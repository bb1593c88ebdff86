package org.qabul.domain;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All opportunities. */
public interface Opportunities {
  Session session();

  default void add(Opportunity opportunity) {
    session().persist(opportunity);
  }

  default Optional<Opportunity> find(String id) {
    return Optional.ofNullable(session().find(Opportunity.class, id));
  }

  /** Finds it and holds its row until the transaction ends, so that two decisions cannot cross. */
  default Optional<Opportunity> lock(String id) {
    return Optional.ofNullable(session().get(Opportunity.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where status = :status order by proposal.score desc, offeredAt desc")
  List<Opportunity> withStatus(OpportunityStatus status);

  @HQL("where contactId = :contactId order by offeredAt desc")
  List<Opportunity> ofContact(String contactId);

  /** Those in one of these states become another contact's. */
  @HQL(
      "update Opportunity set contactId = :toId where contactId = :fromId"
          + " and status in :statuses")
  int move(String fromId, String toId, List<OpportunityStatus> statuses);

  @HQL("select count(*) from Opportunity where status = :status")
  long countWithStatus(OpportunityStatus status);
}
