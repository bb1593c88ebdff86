package org.qabul.webhook;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.PessimisticLockException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.hibernate.exception.LockTimeoutException;
import org.qabul.desk.Deed;

/**
 * Decides what becomes of something that could not be worked. Trouble with the database is nobody's
 * fault: it is tried again, ten times; anything else is quarantined at once, and its neighbours go
 * on.
 */
@Deed
class SetAside {
  static final int MOST_ATTEMPTS = 10;

  private final WebhookDeliveries deliveries;
  private final WebhookItems items;
  private final Clock clock;

  @Inject
  SetAside(WebhookDeliveries deliveries, WebhookItems items, Clock clock) {
    this.deliveries = deliveries;
    this.items = items;
    this.clock = clock;
  }

  /** Returns whether it is set aside now; if not, it will be tried again. */
  boolean delivery(ItemFailed failed) {
    var found = deliveries.lock(failed.id());
    found.ifPresent(delivery -> setAside(delivery, failed));
    return found
        .filter(delivery -> delivery.state() == WebhookDelivery.State.QUARANTINED)
        .isPresent();
  }

  /** Returns whether it is set aside now; if not, it will be tried again. */
  boolean item(ItemFailed failed) {
    var found = items.lock(failed.id());
    found.ifPresent(item -> setAside(item, failed));
    return found.filter(item -> item.state() == WebhookItem.State.QUARANTINED).isPresent();
  }

  private void setAside(WebhookDelivery delivery, ItemFailed failed) {
    if (busy(failed)) {
      return;
    }
    if (passing(failed)) {
      delivery.stumble(Reasons.of(failed), clock.instant());
    } else {
      delivery.quarantine(Reasons.of(failed), clock.instant());
    }
  }

  private void setAside(WebhookItem item, ItemFailed failed) {
    if (busy(failed)) {
      return;
    }
    if (passing(failed)) {
      item.stumble(Reasons.of(failed), clock.instant());
    } else {
      item.quarantine(Reasons.of(failed), clock.instant());
    }
  }

  /** Somebody holds a row for long, as a large import does: that ends, however often it is met. */
  private static boolean busy(ItemFailed failed) {
    return causes(failed)
        .anyMatch(
            cause ->
                cause instanceof LockTimeoutException || cause instanceof PessimisticLockException);
  }

  /** Two nodes met on one row, or the database is away: the same work succeeds later. */
  private static boolean passing(ItemFailed failed) {
    return causes(failed)
        .filter(SetAside::ofTheDatabase)
        .findFirst()
        .filter(cause -> !(cause instanceof DataException))
        .isPresent();
  }

  private static boolean ofTheDatabase(Throwable cause) {
    return cause instanceof PersistenceException
        || cause instanceof ConstraintViolationException
        || cause instanceof DataException;
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
  }
}
