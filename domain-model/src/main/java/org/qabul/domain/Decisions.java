package org.qabul.domain;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All decisions; they are only ever added. */
public interface Decisions {
  Session session();

  default void add(Decision decision) {
    session().persist(decision);
  }

  @HQL("where subjectKind = :subjectKind and subjectId = :subjectId order by decidedAt")
  List<Decision> on(SubjectKind subjectKind, String subjectId);
}
