package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.qabul.desk.Deed;

/**
 * Works the oldest waiting items. What the desk does and the mark that it is done are one
 * transaction: after a crash an item is either worked or still waiting, never half of both.
 */
@Deed
class WorkWaiting {
  private final WebhookItems items;
  private final WorkItem workItem;
  private final Clock clock;

  @Inject
  WorkWaiting(WebhookItems items, WorkItem workItem, Clock clock) {
    this.items = items;
    this.workItem = workItem;
    this.clock = clock;
  }

  /**
   * @param persons of how many people at most
   * @param most how many items at most
   * @return how many were worked
   * @throws ItemFailed with the id of the one that failed; then none of them is worked
   */
  int work(int persons, int most) {
    List<WebhookItem> next = items.nextWaiting(persons, most);
    next.forEach(this::work);
    return next.size();
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
