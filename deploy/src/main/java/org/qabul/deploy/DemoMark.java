package org.qabul.deploy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.compliance.AuditEvents;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Operators;
import org.qabul.domain.Subject;
import org.qabul.domain.SubjectKind;

/** The audit's line that a store holds invented people, who must never be written to. */
@Deed
class DemoMark {
  static final String ACTION = "demo_filled";
  private static final Subject STORE = new Subject(SubjectKind.OPERATOR, "demo");

  private final AuditEvents audit;
  private final Operators operators;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  DemoMark(AuditEvents audit, Operators operators, Event<Announcement> announcements, Clock clock) {
    this.audit = audit;
    this.operators = operators;
    this.announcements = announcements;
    this.clock = clock;
  }

  void leave() {
    announcements.fire(
        new Announcement.DeedDone(ACTION, STORE, Actor.SYSTEM, "done", clock.instant()));
  }

  /** The operator's number tells of stores that were filled before there was a mark. */
  boolean found() {
    return !audit.on(STORE.kind(), STORE.id()).isEmpty()
        || operators.byPhone(FirstOperator.DEMO_PHONE).isPresent();
  }
}
