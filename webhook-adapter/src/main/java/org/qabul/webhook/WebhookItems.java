package org.qabul.webhook;

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

  default Optional<WebhookItem> lock(long id) {
    return Optional.ofNullable(session().get(WebhookItem.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where duplicateKey in :duplicateKeys")
  List<WebhookItem> withKeys(List<String> duplicateKeys);

  @HQL(
      "from WebhookItem i where i.state = :state and not exists (select 1 from WebhookItem e"
          + " where e.personKey = i.personKey and e.state = :state and e.id < i.id) order by i.id")
  SelectionQuery<WebhookItem> firstOfEachPerson(State state);

  /** Of each person no more than a share: who has thousands waiting leaves room for the others. */
  @HQL(
      "select w.id from (select i.id as id, row_number() over (partition by i.personKey"
          + " order by i.id) as place from WebhookItem i where i.state = :state"
          + " and i.personKey in :personKeys) w where w.place <= :share order by w.id")
  List<Long> oldestOfEach(State state, List<String> personKeys, long share);

  @HQL("where id in :ids order by id")
  List<WebhookItem> withIds(List<Long> ids);

  /**
   * The oldest waiting items of some persons nobody else works for, in order. Whoever holds a
   * person's oldest item holds the person: order is kept across threads and nodes.
   */
  default List<WebhookItem> nextWaiting(int persons, int most) {
    var heads =
        firstOfEachPerson(State.WAITING)
            .setMaxResults(persons)
            .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
            .getResultList();
    if (heads.isEmpty() || most == 1) {
      return heads;
    }
    var keys = heads.stream().map(WebhookItem::personKey).toList();
    return withIds(oldestOfEach(State.WAITING, keys, Math.max(1, most / keys.size())));
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
