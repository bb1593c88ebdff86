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

  default void add(WebhookItem item) {
    session().persist(item);
    session().flush();
  }

  default Optional<WebhookItem> lock(long id) {
    return Optional.ofNullable(session().get(WebhookItem.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where duplicateKey = :duplicateKey")
  Optional<WebhookItem> withKey(String duplicateKey);

  @HQL(
      "from WebhookItem i where i.state = :state and not exists (select 1 from WebhookItem e"
          + " where e.personKey = i.personKey and e.state = :state and e.id < i.id) order by i.id")
  SelectionQuery<WebhookItem> firstOfEachPerson(State state);

  /** The oldest waiting item whose person has no older one waiting: order per person is kept. */
  default Optional<WebhookItem> nextWaiting() {
    return firstOfEachPerson(State.WAITING)
        .setMaxResults(1)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .uniqueResultOptional();
  }

  @HQL("where deliveryId = :deliveryId order by ordinal")
  List<WebhookItem> of(long deliveryId);

  @HQL("where state = :state order by id desc")
  List<WebhookItem> withState(State state, Page page);

  @HQL("select count(*) from WebhookItem where state = :state")
  long countWithState(State state);
}
