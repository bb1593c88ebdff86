package org.qabul.webhook;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;

/** Puts a quarantined delivery back to be split; none of it became an item yet. */
@Deed
public class SplitAgain {
  private final WebhookDeliveries deliveries;

  @Inject
  SplitAgain(WebhookDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  public void splitAgain(long deliveryId) {
    deliveries.lock(deliveryId).ifPresent(WebhookDelivery::again);
  }
}
