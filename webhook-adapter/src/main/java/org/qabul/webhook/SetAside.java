package org.qabul.webhook;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.qabul.desk.Deed;

/**
 * Decides what becomes of something that could not be worked. Trouble with the database is nobody's
 * fault: it is tried again; anything else is quarantined, and its neighbours go on.
 */
@Deed
class SetAside {
  private final WebhookDeliveries deliveries;
  private final WebhookItems items;
  private final Clock clock;

  @Inject
  SetAside(WebhookDeliveries deliveries, WebhookItems items, Clock clock) {
    this.deliveries = deliveries;
    this.items = items;
    this.clock = clock;
  }

  void delivery(ItemFailed failed) {
    if (!passing(failed)) {
      deliveries
          .find(failed.id())
          .ifPresent(delivery -> delivery.quarantine(Reasons.of(failed), clock.instant()));
    }
  }

  void item(ItemFailed failed) {
    if (!passing(failed)) {
      items
          .lock(failed.id())
          .ifPresent(item -> item.quarantine(Reasons.of(failed), clock.instant()));
    }
  }

  /** Two nodes met on one row, or the database is away: the same work succeeds later. */
  private static boolean passing(ItemFailed failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataException) {
        return false;
      }
      if (cause instanceof PersistenceException || cause instanceof ConstraintViolationException) {
        return true;
      }
    }
    return false;
  }
}
