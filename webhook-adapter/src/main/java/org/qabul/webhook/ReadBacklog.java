package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.desk.Deed;

/** Counts what waits; cheap enough to be asked every second. */
@Deed
public class ReadBacklog {
  private final WebhookDeliveries deliveries;
  private final WebhookItems items;

  @Inject
  ReadBacklog(WebhookDeliveries deliveries, WebhookItems items) {
    this.deliveries = deliveries;
    this.items = items;
  }

  public Backlog read() {
    return new Backlog(
        deliveries.countWithState(WebhookDelivery.State.STORED),
        items.countWithState(WebhookItem.State.WAITING),
        deliveries.countWithState(WebhookDelivery.State.QUARANTINED)
            + items.countWithState(WebhookItem.State.QUARANTINED),
        oldest());
  }

  private Optional<Instant> oldest() {
    return Stream.of(deliveries.oldest(), deliveries.oldestOfItems())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }
}
