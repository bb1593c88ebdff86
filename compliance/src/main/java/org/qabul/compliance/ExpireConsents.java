package org.qabul.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;

/**
 * Writes down that the time of opt-ins is over. The gate does not wait for it: it reads the time
 * itself.
 */
@Deed
class ExpireConsents {
  private static final int MOST = 200;

  private final ConsentEvents events;
  private final ConsentLedger ledger;
  private final Clock clock;

  @Inject
  ExpireConsents(ConsentEvents events, ConsentLedger ledger, Clock clock) {
    this.events = events;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Returns whether there may be more. */
  boolean expire() {
    var now = clock.instant();
    var over = events.over(now).setMaxResults(MOST).getResultList();
    over.forEach(
        given -> ledger.append(given.contactId(), ConsentLine.ending(given, now), Actor.SYSTEM));
    return over.size() == MOST;
  }
}
