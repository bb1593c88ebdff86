package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.qabul.domain.Announcement;

/** Writes every announcement down in the transaction it was made in: no audit, no deed. */
@Dependent
class Audit {
  private static final int MAX_NOTE = 500;

  private final AuditEvents events;

  @Inject
  Audit(AuditEvents events) {
    this.events = events;
  }

  void happened(@Observes Announcement announcement) {
    events.append(new AuditEvent(announcement, noteOf(announcement)));
  }

  /** What a person said is theirs: the audit keeps that they spoke, not the words. */
  private static String noteOf(Announcement announcement) {
    String note =
        announcement instanceof Announcement.DeedDone done ? done.note() : announcement.action();
    return note.substring(0, Math.min(MAX_NOTE, note.length()));
  }
}
