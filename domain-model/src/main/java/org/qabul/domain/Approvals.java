package org.qabul.domain;

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

  @HQL("where draftVersionId = :draftVersionId order by approvedAt desc")
  List<Approval> ofVersion(String draftVersionId);
}
