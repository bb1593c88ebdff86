package org.qabul.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;

/** One node takes the next file that is to be read; nobody else does for a while. */
@Deed
class TakeImport {
  static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST_ATTEMPTS = 3;

  private final ContactImports imports;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  TakeImport(ContactImports imports, Event<Announcement> announcements, Clock clock) {
    this.imports = imports;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Its id; what failed too often is taken no more. */
  Optional<String> take() {
    var next =
        imports
            .waiting(clock.instant())
            .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
            .setMaxResults(1)
            .uniqueResultOptional();
    next.ifPresent(this::take);
    return next.filter(one -> one.state().running()).map(ContactImport::id);
  }

  private void take(ContactImport one) {
    if (one.attempts() < MOST_ATTEMPTS) {
      one.taken(clock.instant().plus(LEASE));
    } else {
      giveUp(one, clock.instant());
    }
  }

  private void giveUp(ContactImport one, Instant now) {
    one.become(ContactImport.State.FAILED, now);
    announcements.fire(
        new Announcement.DeedDone(
            "import_failed",
            Subject.contactImport(one.id()),
            Actor.SYSTEM,
            "%s attempts".formatted(one.attempts()),
            now));
  }
}
