package org.qabul.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All operators. */
public interface Operators {
  Session session();

  default void add(Operator operator) {
    session().persist(operator);
  }

  default Optional<Operator> find(String id) {
    return Optional.ofNullable(session().find(Operator.class, id));
  }

  default Optional<Operator> lock(String id) {
    return Optional.ofNullable(session().get(Operator.class, id, LockMode.PESSIMISTIC_WRITE));
  }

  @HQL("where login = :login")
  Optional<Operator> byLogin(String login);

  @HQL("where bsuid = :bsuid")
  Optional<Operator> byBsuid(String bsuid);

  @HQL("where phone = :phone")
  Optional<Operator> byPhone(String phone);

  /** Whoever has an operator's number now under another user id is not that operator. */
  default Optional<Operator> byIdentity(Identity identity) {
    return identity
        .userId()
        .flatMap(this::byBsuid)
        .or(() -> identity.phoneNumber().flatMap(this::byPhone))
        .filter(found -> found.linked().filter(identity::contradicts).isEmpty());
  }

  @HQL("where enabled = true and (phone is not null or bsuid is not null) order by name")
  List<Operator> linked();

  @HQL("where linkCode = :linkCode and linkCodeUntil > :now and enabled = true")
  List<Operator> withLinkCode(String linkCode, Instant now);

  @HQL("order by name")
  List<Operator> byName();
}
