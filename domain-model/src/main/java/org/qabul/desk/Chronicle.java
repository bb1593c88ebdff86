package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Decision;
import org.qabul.domain.Decisions;
import org.qabul.domain.Ruling;
import org.qabul.domain.Sheet;
import org.qabul.domain.Subject;

/** Writes down what was decided and tells those who listen, inside the same transaction. */
@Dependent
class Chronicle {
  private final Decisions decisions;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  Chronicle(Decisions decisions, Event<Announcement> announcements, Clock clock) {
    this.decisions = decisions;
    this.announcements = announcements;
    this.clock = clock;
  }

  Ruling decided(Subject subject, String action, Actor actor, Ruling ruling) {
    return decided(subject, action, actor, ruling, null);
  }

  Ruling decided(
      Subject subject, String action, Actor actor, Ruling ruling, @Nullable Sheet sheet) {
    decisions.add(new Decision(subject, action, actor, ruling.code(), sheet, now()));
    happened(subject, action, actor, ruling.code());
    return ruling;
  }

  void happened(Subject subject, String action, Actor actor, String note) {
    announce(new Announcement.DeedDone(action, subject, actor, note, now()));
  }

  void announce(Announcement announcement) {
    announcements.fire(announcement);
  }

  Instant now() {
    return clock.instant();
  }
}
