package org.qabul.compliance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;

/** Leaves one line for each batch that retention took, at the very moment its rows bear. */
@Dependent
class RetentionAudit {
  private final Event<Announcement> announcements;

  @Inject
  RetentionAudit(Event<Announcement> announcements) {
    this.announcements = announcements;
  }

  void taken(Kept kept, String table, int rows, Instant now) {
    announcements.fire(
        new Announcement.DeedDone(
            "retention_applied", kept.subject(), Actor.SYSTEM, table + " " + rows, now));
  }
}
