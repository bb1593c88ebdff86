package org.qabul.webhook;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import org.qabul.webhook.WebhookDelivery.State;

/** All deliveries Meta made. */
public interface WebhookDeliveries {
  Session session();

  default void add(WebhookDelivery delivery) {
    session().persist(delivery);
  }

  default Optional<WebhookDelivery> find(long id) {
    return Optional.ofNullable(session().find(WebhookDelivery.class, id));
  }

  default Optional<WebhookDelivery> lock(long id) {
    return Optional.ofNullable(
        session().get(WebhookDelivery.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where state = :state order by id")
  SelectionQuery<WebhookDelivery> oldest(State state);

  /** The oldest that nobody has split and nobody else holds. */
  default Optional<WebhookDelivery> nextStored() {
    return oldest(State.STORED)
        .setMaxResults(1)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .uniqueResultOptional();
  }

  @HQL("order by id desc")
  List<WebhookDelivery> newest(Page page);

  @HQL("where state = :state order by id desc")
  List<WebhookDelivery> withState(State state, Page page);

  @HQL("select count(*) from WebhookDelivery")
  long count();

  @HQL("select count(*) from WebhookDelivery where state = :state")
  long countWithState(State state);
}
