package org.qabul.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All approvals; they are only ever added. */
public interface Approvals {
  Session session();

  default void add(Approval approval) {
    session().persist(approval);
  }

  default Optional<Approval> find(String id) {
    return Optional.ofNullable(session().find(Approval.class, id));
  }

  /** Reads many at once, so that each is at hand when it is asked for in this transaction. */
  default List<Approval> findAll(List<String> ids) {
    return session().byMultipleIds(Approval.class).multiLoad(ids);
  }

  @HQL("where draftVersionId = :draftVersionId order by approvedAt desc")
  List<Approval> ofVersion(String draftVersionId);

  @HQL("where draftVersionId in :draftVersionIds order by approvedAt desc")
  List<Approval> ofVersions(Collection<String> draftVersionIds);
}
