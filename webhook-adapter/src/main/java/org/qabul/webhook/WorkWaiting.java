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
  private final Lines lines;
  private final WorkItem workItem;
  private final Clock clock;

  @Inject
  WorkWaiting(WebhookItems items, Lines lines, WorkItem workItem, Clock clock) {
    this.items = items;
    this.lines = lines;
    this.workItem = workItem;
    this.clock = clock;
  }

  /**
   * @param persons of how many people at most
   * @param most how many items at most
   * @return how many were worked
   * @throws ItemFailed when one of them failed; then none of them is worked. With one at a time it
   *     is the named item's own fault
   */
  int work(int persons, int most) {
    List<WebhookItem> next = lines.next(persons, most);
    if (!next.isEmpty()) {
      var acted = next.stream().map(this::work).toList();
      mark(next, acted);
    }
    return next.size();
  }

  private boolean work(WebhookItem item) {
    try {
      return workItem.work(item);
    } catch (RuntimeException fault) {
      throw new ItemFailed(item.id(), fault);
    }
  }

  /** All at the end, so that it is one statement; flushed here, to be told what it refuses. */
  private void mark(List<WebhookItem> next, List<Boolean> acted) {
    try {
      for (int i = 0; i < next.size(); i++) {
        next.get(i).worked(acted.get(i), clock.instant());
      }
      items.session().flush();
    } catch (RuntimeException fault) {
      throw new ItemFailed(next.get(0).id(), fault);
    }
  }
}
