package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;

/** A person decides whether words were an opt-out. */
@Deed
public class SettleDoubt {
  private final ConsentLedger ledger;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  SettleDoubt(ConsentLedger ledger, Event<Announcement> announcements, Clock clock) {
    this.ledger = ledger;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Decides about everything that is open.
   *
   * @param lineId the newest line that was read: what came after it nobody has read
   * @return false when somebody decided already, or when the person wrote more since
   */
  public boolean settle(String contactId, String lineId, boolean optOut, Actor actor) {
    var doubt = ledger.lockedDoubt(contactId, lineId);
    doubt.ifPresent(doubted -> settle(doubted, optOut, actor));
    return doubt.isPresent();
  }

  private void settle(ConsentEvent doubted, boolean optOut, Actor actor) {
    var type = optOut ? Type.SUPPRESSED : Type.CLEARED;
    ledger.append(doubted.contactId(), ConsentLine.settling(doubted, type, clock.instant()), actor);
    announcements.fire(
        new Announcement.OptOutSettled(doubted.contactId(), optOut, actor, clock.instant()));
  }
}
