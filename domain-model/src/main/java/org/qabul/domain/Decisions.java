package org.qabul.domain;

import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All decisions; they are only ever added. */
public interface Decisions {
  Session session();

  default void add(Decision decision) {
    session().persist(decision);
  }

  @HQL("where subjectKind = :subjectKind and subjectId = :subjectId order by decidedAt")
  List<Decision> on(SubjectKind subjectKind, String subjectId);

  /** Approvals that were declined in a period. */
  @HQL(
      "where action = 'approve' and subjectKind = DRAFT and outcome <> 'done'"
          + " and decidedAt >= :since and decidedAt < :until order by decidedAt")
  List<Decision> declined(Instant since, Instant until, Page page);
}
