package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;

/**
 * Records what a person said of their consent to one purpose. A proven opt-in that is newer than
 * the person's own opt-out, or an operator's, lifts it for that purpose; Meta's stop stays until
 * Meta reports a resume.
 */
@Deed
public class RecordConsent {
  private final ConsentLedger ledger;
  private final CheckConsent checkConsent;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  RecordConsent(
      ConsentLedger ledger,
      CheckConsent checkConsent,
      Event<Announcement> announcements,
      Clock clock) {
    this.ledger = ledger;
    this.checkConsent = checkConsent;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws InvalidValue when it speaks of the future, ends before it begins, names no purpose or
   *     no notice of ours, or comes after a no with evidence from before it
   */
  public ConsentEvent record(String contactId, ConsentLine line, Actor actor) {
    checkConsent.check(contactId, line);
    var said = ledger.append(contactId, line, actor);
    Standing.overruled(ledger.timeline(contactId), said)
        .forEach(stop -> ledger.append(contactId, ConsentLine.lifting(stop, said), actor));
    announcements.fire(
        new Announcement.DeedDone(
            "consent_" + line.type().name().toLowerCase(Locale.ROOT),
            Subject.contact(contactId),
            actor,
            String.valueOf(line.purpose()),
            clock.instant()));
    return said;
  }
}
