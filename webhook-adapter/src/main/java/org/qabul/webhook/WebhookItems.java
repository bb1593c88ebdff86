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

  /** One that waits, without what it holds. */
  record Waiting(Long id, String personKey) {}

  @HQL("select id, personKey from WebhookItem where place is not null order by place, ordinal")
  List<Waiting> waiting(Page page);

  @HQL(
      "select id, personKey from WebhookItem where place is not null and personKey not in :besides"
          + " order by place, ordinal")
  List<Waiting> waitingBesides(List<String> besides, Page page);

  @HQL(
      "select i.id from WebhookItem i where i.place is not null and i.personKey ="
          + " (select s.personKey from WebhookItem s where s.id = :id and s.place is not null)"
          + " order by i.place, i.ordinal")
  List<Long> lineOf(long id, Page page);

  @HQL("select count(*) from WebhookItem where id = :id and place is not null")
  long waitingWithId(long id);

  /** Of these lines those in which something waits. */
  @HQL("select distinct personKey from WebhookItem where personKey in :lines and place is not null")
  List<String> busyLines(List<String> lines);

  @HQL("where id in :ids order by id")
  SelectionQuery<WebhookItem> withIds(List<Long> ids);

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
