package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;

/** Writes one delivery down as it came. */
@Deed
class StoreDelivery {
  private final WebhookDeliveries deliveries;
  private final Clock clock;

  @Inject
  StoreDelivery(WebhookDeliveries deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  void store(byte[] body) {
    deliveries.add(new WebhookDelivery(body, clock.instant()));
  }
}
