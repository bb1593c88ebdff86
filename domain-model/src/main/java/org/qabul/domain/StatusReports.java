package org.qabul.domain;

import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All statuses Meta reported; they are only ever added. */
public interface StatusReports {
  Session session();

  default void add(StatusReport report) {
    session().persist(report);
  }

  /** Those that came before anybody knew whose they are. */
  @HQL("where wamid in :wamids and messageId is null order by reportedAt, receivedAt")
  List<StatusReport> unclaimed(Collection<String> wamids);

  @HQL("where messageId = :messageId order by reportedAt, receivedAt")
  List<StatusReport> of(String messageId);
}
