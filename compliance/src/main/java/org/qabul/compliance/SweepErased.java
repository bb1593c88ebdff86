package org.qabul.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;
import org.qabul.desk.Deed;

/**
 * Takes away, once it has done its work, what an erasure had to leave: the keys by which a webhook
 * that comes again is known hold Meta's message ids, and those hold the person's number. Meta
 * delivers again for seven days.
 */
@Deed
class SweepErased {
  private static final Duration DELIVERED_AGAIN = Duration.ofDays(8);

  private final Session session;
  private final Clock clock;

  @Inject
  SweepErased(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  void sweep() {
    session
        .createNativeMutationQuery(
            "update webhook_item set duplicate_key = 'erased.' || id"
                + " where person_key like 'erased.%' and duplicate_key not like 'erased.%'"
                + " and worked_at < :before")
        .setParameter("before", clock.instant().minus(DELIVERED_AGAIN))
        .executeUpdate();
  }
}
