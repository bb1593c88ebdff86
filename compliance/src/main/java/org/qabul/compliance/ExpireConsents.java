package org.qabul.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;

/**
 * Writes down that the time of opt-ins is over. The gate does not wait for it: it reads the time
 * itself.
 */
@Deed
class ExpireConsents {
  private final ConsentEvents events;
  private final ConsentLedger ledger;
  private final Clock clock;

  @Inject
  ExpireConsents(ConsentEvents events, ConsentLedger ledger, Clock clock) {
    this.events = events;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** One person at a time, with their row held; returns whether there may be more. */
  boolean expire() {
    var now = clock.instant();
    var next = events.over(now).setMaxResults(1).getResultList();
    next.forEach(given -> expire(given.contactId(), now));
    return !next.isEmpty();
  }

  /** Read again once held: another node may have been first. */
  private void expire(String contactId, Instant now) {
    var lines = ledger.lockedTimeline(contactId);
    lines.stream()
        .filter(line -> line.type().agrees() && line.over(now))
        .filter(line -> lines.stream().noneMatch(other -> other.ends(line)))
        .forEach(line -> ledger.append(contactId, ConsentLine.ending(line, now), Actor.SYSTEM));
  }
}
