package org.qabul.webhook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import org.qabul.webhook.WebhookItem.State;

/** All items of all deliveries. */
public interface WebhookItems {
  Session session();

  Comparator<WebhookItem> IN_LINE =
      Comparator.comparing(WebhookItem::deliveryId).thenComparing(WebhookItem::ordinal);

  default Optional<WebhookItem> lock(long id) {
    return Optional.ofNullable(session().get(WebhookItem.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where duplicateKey in :duplicateKeys")
  List<WebhookItem> withKeys(List<String> duplicateKeys);

  @HQL(
      "from WebhookItem i where i.place is not null and not exists (select 1 from WebhookItem e"
          + " where e.personKey = i.personKey and e.place <= i.place"
          + " and (e.place < i.place or e.ordinal < i.ordinal)) order by i.place, i.ordinal")
  SelectionQuery<WebhookItem> firstOfEachPerson();

  @HQL("where personKey = :personKey and place is not null order by place, ordinal")
  List<WebhookItem> oldestOf(String personKey, Page page);

  /**
   * The oldest waiting items of some persons nobody else works for, in order. Whoever holds a
   * person's oldest item holds the person: order is kept across threads and nodes.
   */
  default List<WebhookItem> nextWaiting(int persons, int most) {
    var heads =
        firstOfEachPerson()
            .setMaxResults(persons)
            .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
            .getResultList();
    if (heads.isEmpty() || most == 1) {
      return heads;
    }
    // Of each no more than a share: who has thousands waiting leaves room for the others
    var share = Page.first(Math.max(1, most / heads.size()));
    return heads.stream()
        .flatMap(head -> oldestOf(head.personKey(), share).stream())
        .sorted(IN_LINE)
        .toList();
  }

  @HQL("where deliveryId = :deliveryId order by ordinal")
  List<WebhookItem> of(long deliveryId);

  @HQL("where state = :state order by id desc")
  List<WebhookItem> withState(State state, Page page);

  /** Came again with the same id and other content: the first was worked, and these were not. */
  default List<WebhookItem> conflicts(Page page) {
    return withReason(State.DUPLICATE, NewItems.CONFLICT + "%", page);
  }

  @HQL("where state = :state and reason like :reason order by id desc")
  List<WebhookItem> withReason(State state, String reason, Page page);

  @HQL("select count(*) from WebhookItem where state = :state")
  long countWithState(State state);
}
