package org.qabul.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;

/** Lets a file that was checked be brought into contacts and ledger. */
@Deed
public class StartImport {
  private final ContactImports imports;
  private final RequireRole requireRole;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  StartImport(
      ContactImports imports,
      RequireRole requireRole,
      Event<Announcement> announcements,
      Clock clock) {
    this.imports = imports;
    this.requireRole = requireRole;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @param checkedAt the check whose result was read
   * @param withoutFaulty whether lines that cannot be taken are left out; else none may be faulty
   * @return false when there are faults and they were not to be left out, when it was checked again
   *     meanwhile, or when it is under way or over
   * @throws InvalidValue when the actor is no admin
   */
  public boolean start(String importId, Instant checkedAt, boolean withoutFaulty, Actor actor) {
    requireRole.admin(actor);
    var ready =
        imports
            .lock(importId)
            .filter(one -> one.state() == ContactImport.State.CHECKED)
            .filter(one -> one.changedAt().equals(checkedAt))
            .filter(one -> withoutFaulty || one.tally().faulty() == 0);
    ready.ifPresent(one -> start(one, withoutFaulty, actor));
    return ready.isPresent();
  }

  private void start(ContactImport one, boolean withoutFaulty, Actor actor) {
    var now = clock.instant();
    int faulty = one.tally().faulty();
    one.bring(withoutFaulty, actor.id(), now);
    announcements.fire(
        new Announcement.DeedDone(
            "import_started",
            Subject.contactImport(one.id()),
            actor,
            "%s lines left out".formatted(faulty),
            now));
  }
}
