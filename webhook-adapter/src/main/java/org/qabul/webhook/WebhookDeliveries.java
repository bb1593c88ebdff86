package org.qabul.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.qabul.webhook.WebhookDelivery.State;

/** All deliveries Meta made. */
public interface WebhookDeliveries {
  Session session();

  default Optional<WebhookDelivery> find(long id) {
    return Optional.ofNullable(session().find(WebhookDelivery.class, id));
  }

  default Optional<WebhookDelivery> lock(long id) {
    return Optional.ofNullable(
        session().get(WebhookDelivery.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL(
      "select id, size from WebhookDelivery where waitingSince is not null"
          + " order by waitingSince, id")
  List<Sized> waiting(Page page);

  @HQL("where id in :ids order by receivedAt, id")
  List<WebhookDelivery> withIds(List<Long> ids);

  /** The oldest that nobody has split: so many, and together no bigger than that many bytes. */
  default List<WebhookDelivery> oldestStored(int most, int mostBytes) {
    var ids = new ArrayList<Long>();
    long bytes = 0;
    for (Sized next : waiting(Page.first(most))) {
      bytes += next.size();
      if (bytes > mostBytes && !ids.isEmpty()) {
        break;
      }
      ids.add(next.id());
    }
    return ids.isEmpty() ? List.of() : withIds(ids);
  }

  /** How big a delivery is, without reading it. */
  record Sized(Long id, Integer size) {}

  /** Takes the right to split until the transaction ends; false when another has it. */
  default boolean splitsAlone() {
    return !session()
        .createNativeQuery(
            "select id from webhook_splitter where id = 1 for update skip locked", Integer.class)
        .getResultList()
        .isEmpty();
  }

  @HQL("order by id desc")
  List<WebhookDelivery> newest(Page page);

  @HQL("where state = :state order by id desc")
  List<WebhookDelivery> withState(State state, Page page);

  @HQL(
      "select waitingSince from WebhookDelivery where waitingSince is not null"
          + " order by waitingSince, id")
  List<Instant> since(Page page);

  @HQL(
      "select d.receivedAt from WebhookItem i join WebhookDelivery d on d.id = i.deliveryId"
          + " where i.place is not null order by i.place, i.ordinal")
  List<Instant> sinceForItems(Page page);

  /** Since when the oldest waits to be split. */
  default Optional<Instant> oldest() {
    return since(Page.first(1)).stream().findFirst();
  }

  /** When the oldest item that waits to be worked came. */
  default Optional<Instant> oldestOfItems() {
    return sinceForItems(Page.first(1)).stream().findFirst();
  }

  @HQL("select count(*) from WebhookDelivery")
  long count();

  @HQL("select count(*) from WebhookDelivery where state = :state")
  long countWithState(State state);
}
