package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.desk.Deed;

/**
 * Works the oldest waiting item. What the desk does and the mark that it is done are one
 * transaction: after a crash the item is either worked or still waiting, never half of both.
 */
@Deed
class WorkNext {
  private final WebhookItems items;
  private final WorkItem workItem;
  private final Clock clock;

  @Inject
  WorkNext(WebhookItems items, WorkItem workItem, Clock clock) {
    this.items = items;
    this.workItem = workItem;
    this.clock = clock;
  }

  /**
   * @return whether there was an item to work
   * @throws ItemFailed with the item's id
   */
  boolean work() {
    var next = items.nextWaiting();
    next.ifPresent(this::work);
    return next.isPresent();
  }

  private void work(WebhookItem item) {
    try {
      item.worked(workItem.work(item), clock.instant());
      items.session().flush();
    } catch (RuntimeException fault) {
      throw new ItemFailed(item.id(), fault);
    }
  }
}
