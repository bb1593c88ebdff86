package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hibernate.query.Page;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;

/** Writes down what the gate is set to, whenever that is not what it was at the start before. */
@Deed
public class RecordPolicy {
  static final String ACTION = "policy_changed";

  private final GateSettings settings;
  private final AuditEvents audit;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  RecordPolicy(
      GateSettings settings, AuditEvents audit, Event<Announcement> announcements, Clock clock) {
    this.settings = settings;
    this.audit = audit;
    this.announcements = announcements;
    this.clock = clock;
  }

  public void record() {
    String now = settings.version() + " " + settings.text();
    boolean same =
        audit.of(ACTION, Page.first(1)).stream().anyMatch(last -> last.note().equals(now));
    if (!same) {
      announcements.fire(
          new Announcement.DeedDone(ACTION, Subject.policy(), Actor.SYSTEM, now, clock.instant()));
    }
  }
}
