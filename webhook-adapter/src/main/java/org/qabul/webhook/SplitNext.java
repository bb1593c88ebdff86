package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;

/** Turns the oldest stored delivery into items, each worked on its own from then on. */
@Deed
class SplitNext {
  private final WebhookDeliveries deliveries;
  private final WebhookItems items;
  private final Clock clock;

  @Inject
  SplitNext(WebhookDeliveries deliveries, WebhookItems items, Clock clock) {
    this.deliveries = deliveries;
    this.items = items;
    this.clock = clock;
  }

  /**
   * @return whether there was a delivery to split
   * @throws ItemFailed with the delivery's id
   */
  boolean split() {
    var next = deliveries.nextStored();
    next.ifPresent(this::split);
    return next.isPresent();
  }

  private void split(WebhookDelivery delivery) {
    try {
      int ordinal = 0;
      for (RawItem raw : CutDelivery.cut(delivery.body())) {
        keep(delivery.id(), ordinal++, raw);
      }
      delivery.split(clock.instant());
    } catch (RuntimeException fault) {
      throw new ItemFailed(delivery.id(), fault);
    }
  }

  private void keep(long deliveryId, int ordinal, RawItem raw) {
    var first = items.withKey(raw.duplicateKey());
    items.add(
        first
            .map(earlier -> WebhookItem.duplicate(deliveryId, ordinal, raw, earlier))
            .orElseGet(() -> WebhookItem.waiting(deliveryId, ordinal, raw)));
  }
}
