package org.qabul.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;

/** Ends what was asked of a file without doing it; it can be asked again. Needs a transaction. */
@Dependent
class FailImport {
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  FailImport(Event<Announcement> announcements, Clock clock) {
    this.announcements = announcements;
    this.clock = clock;
  }

  void fail(ContactImport one, String why) {
    var now = clock.instant();
    one.become(ContactImport.State.FAILED, now);
    announcements.fire(
        new Announcement.DeedDone(
            "import_failed", Subject.contactImport(one.id()), Actor.SYSTEM, why, now));
  }
}
