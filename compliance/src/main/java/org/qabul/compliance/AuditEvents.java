package org.qabul.compliance;

import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.qabul.chain.LedgerName;
import org.qabul.chain.Unlinked;
import org.qabul.domain.SubjectKind;

/** The lines of the audit; there is no way to change or remove one. */
public interface AuditEvents {
  Session session();

  default void append(AuditEvent event) {
    session().persist(event);
    session().persist(new Unlinked(LedgerName.AUDIT, event.seq()));
  }

  @HQL("order by seq desc")
  List<AuditEvent> newest(Page page);

  @HQL("where action = :action order by seq desc")
  List<AuditEvent> of(String action, Page page);

  /** What the server does by itself every hour is left out. */
  @HQL("where subjectKind in :kinds and action <> 'retention_applied' order by seq desc")
  List<AuditEvent> newestAbout(Set<SubjectKind> kinds, Page page);

  @HQL("where subjectKind = :subjectKind and subjectId = :subjectId order by seq desc")
  List<AuditEvent> newestOn(SubjectKind subjectKind, String subjectId, Page page);

  @HQL("where subjectKind = :subjectKind and subjectId = :subjectId order by seq")
  List<AuditEvent> on(SubjectKind subjectKind, String subjectId);
}
