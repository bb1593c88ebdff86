package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import org.qabul.webhook.WebhookItem.State;

/**
 * Each person's waiting items stand in a line of their own. Whoever holds the first of a line holds
 * the line: order is kept across threads and nodes.
 *
 * <p>The lines are read from the oldest item on, by index and a window at a time. One statement
 * that asks for the first of every line is short to write, but leaves the choice of its plan to
 * statistics, which are old whenever much waits.
 */
@Dependent
class Lines {
  private static final int WINDOW = 192;
  private static final Comparator<WebhookItem> IN_LINE =
      Comparator.comparing(WebhookItem::deliveryId).thenComparing(WebhookItem::ordinal);

  /** Others hold some of the oldest lines; with these there are free ones too. */
  private static final int SPARE = 8;

  private final WebhookItems items;

  @Inject
  Lines(WebhookItems items) {
    this.items = items;
  }

  /**
   * The oldest waiting items of lines that nobody else works, in order.
   *
   * @param persons of how many people at most
   * @param most how many items at most
   */
  List<WebhookItem> next(int persons, int most) {
    var lines = oldest(persons * SPARE);
    var held = hold(lines, persons);
    return held.isEmpty() ? held : shares(lines, held, most);
  }

  /**
   * The first of the line in which an item waits; empty when it waits no longer, or when somebody
   * else works the line.
   */
  Optional<WebhookItem> firstOfLineOf(long id) {
    var first = items.lineOf(id, Page.first(1));
    return first.isEmpty() ? Optional.empty() : held(first).stream().findFirst();
  }

  private Map<String, List<Long>> oldest(int persons) {
    var lines = new LinkedHashMap<String, List<Long>>();
    int read = WINDOW;
    while (read == WINDOW && lines.size() < persons) {
      var window = window(lines);
      window.forEach(
          item -> lines.computeIfAbsent(item.personKey(), key -> new ArrayList<>()).add(item.id()));
      read = window.size();
    }
    return lines;
  }

  /** Somebody with thousands waiting fills a window alone; the next one goes without them. */
  private List<WebhookItems.Waiting> window(Map<String, List<Long>> known) {
    var page = Page.first(WINDOW);
    return known.isEmpty()
        ? items.waiting(page)
        : items.waitingBesides(List.copyOf(known.keySet()), page);
  }

  private List<WebhookItem> hold(Map<String, List<Long>> lines, int persons) {
    var firsts = lines.values().stream().map(line -> line.get(0)).toList();
    List<WebhookItem> held = List.of();
    for (int from = 0; held.isEmpty() && from < firsts.size(); from += persons) {
      var next = firsts.subList(from, Math.min(firsts.size(), from + persons));
      held = held(next);
    }
    return held;
  }

  private List<WebhookItem> held(List<Long> ids) {
    return stillWaiting(items.withIds(ids).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED));
  }

  /**
   * Found by id alone, and looked through here: told more, PostgreSQL looks for them along the
   * whole line when it believes that line to be short.
   */
  private static List<WebhookItem> stillWaiting(SelectionQuery<WebhookItem> found) {
    return found.getResultList().stream()
        .filter(item -> item.state() == State.WAITING)
        .sorted(IN_LINE)
        .toList();
  }

  /**
   * Of each line no more than a share: who has much waiting leaves room for the others. Held too,
   * and waited for: an older item that came in between makes another the first of the line.
   */
  private List<WebhookItem> shares(
      Map<String, List<Long>> lines, List<WebhookItem> held, int most) {
    int share = Math.max(1, most / held.size());
    var ids =
        held.stream()
            .flatMap(
                first -> lines.getOrDefault(first.personKey(), List.of()).stream().limit(share))
            .toList();
    return stillWaiting(items.withIds(ids).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE));
  }
}
