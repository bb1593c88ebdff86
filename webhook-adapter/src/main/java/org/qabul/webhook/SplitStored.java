package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qabul.desk.Deed;

/**
 * Turns the oldest stored deliveries into items, each worked on its own from then on. One hand at a
 * time does it, whatever the number of threads and nodes, so that items lie in the order of their
 * deliveries.
 */
@Deed
class SplitStored {
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final WebhookDeliveries deliveries;
  private final NewItems newItems;
  private final Clock clock;

  @Inject
  SplitStored(WebhookDeliveries deliveries, NewItems newItems, Clock clock) {
    this.deliveries = deliveries;
    this.newItems = newItems;
    this.clock = clock;
  }

  /**
   * @return how many deliveries were split
   * @throws ItemFailed when they cannot be split; with one at a time, it is the delivery's own
   *     fault
   */
  int split(int most) {
    if (!deliveries.splitsAlone()) {
      return 0;
    }
    var oldest = deliveries.oldestStored(most, MOST_BYTES);
    if (!oldest.isEmpty()) {
      split(oldest);
    }
    return oldest.size();
  }

  private void split(List<WebhookDelivery> oldest) {
    try {
      var items = new ArrayList<NewItems.Item>();
      oldest.forEach(delivery -> items.addAll(cut(delivery)));
      newItems.add(items, clock.instant());
      oldest.forEach(delivery -> delivery.split(clock.instant()));
      deliveries.session().flush();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      throw new ItemFailed(List.of(oldest.get(0).id()), fault);
    }
  }

  private static List<NewItems.Item> cut(WebhookDelivery delivery) {
    var items = new ArrayList<NewItems.Item>();
    for (RawItem raw : CutDelivery.cut(delivery.body())) {
      items.add(new NewItems.Item(delivery.id(), items.size(), raw));
    }
    return items;
  }
}
