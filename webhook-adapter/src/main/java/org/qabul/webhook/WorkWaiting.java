package org.qabul.webhook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
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
   * @throws ItemFailed when one of them failed; then none of them is worked
   */
  int work(int persons, int most) {
    return work(lines.next(persons, most));
  }

  /**
   * Works, alone, the first item of the line in which a suspect waits.
   *
   * @return how many were worked; none when somebody else works that line
   * @throws ItemFailed when that one failed; it is to blame, and nobody else
   */
  int alone(long suspect) {
    return work(lines.firstOfLineOf(suspect).stream().toList());
  }

  boolean waits(long itemId) {
    return items.waitingWithId(itemId) > 0;
  }

  private int work(List<WebhookItem> next) {
    var acted = new ArrayList<Boolean>();
    try {
      for (WebhookItem item : next) {
        acted.add(workItem.work(item));
      }
      mark(next, acted);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      throw new ItemFailed(upTo(acted.size(), next), fault);
    }
    return next.size();
  }

  private static List<Long> upTo(int last, List<WebhookItem> worked) {
    return worked.stream().limit(last + 1L).map(WebhookItem::id).toList();
  }

  /** All at the end, so that it is one statement; flushed here, to be told what it refuses. */
  private void mark(List<WebhookItem> next, List<Boolean> acted) {
    for (int i = 0; i < next.size(); i++) {
      next.get(i).worked(acted.get(i), clock.instant());
    }
    if (!next.isEmpty()) {
      items.session().flush();
    }
  }
}
