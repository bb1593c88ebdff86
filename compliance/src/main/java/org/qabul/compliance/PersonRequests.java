package org.qabul.compliance;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What people asked for under their rights. */
public interface PersonRequests {
  Session session();

  default void add(PersonRequest request) {
    session().persist(request);
  }

  default Optional<PersonRequest> lock(String id) {
    return Optional.ofNullable(session().get(PersonRequest.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  /** The most urgent first. */
  @HQL("where state = OPEN order by dueAt")
  List<PersonRequest> waiting(Page page);

  @HQL("where state <> OPEN order by closedAt desc")
  List<PersonRequest> closed(Page page);

  @HQL("update PersonRequest set contactId = :toId where contactId = :fromId and state = OPEN")
  int moveOpen(String fromId, String toId);

  @HQL("where contactId = :contactId order by askedAt desc")
  List<PersonRequest> of(String contactId);
}
