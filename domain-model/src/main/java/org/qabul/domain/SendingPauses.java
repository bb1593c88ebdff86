package org.qabul.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** Where sending rests because Meta said that it was too fast. */
public interface SendingPauses {
  Session session();

  /** Nothing leaves from this number for a while. */
  default void slowNumber(String businessNumber, Duration atLeast, Instant now) {
    lock(SendingPause.ofNumber(businessNumber), now).refused(atLeast, now);
  }

  /** Nothing leaves from this number to this person for a while; others are written to. */
  default void slowPair(String businessNumber, String recipientId, Instant now) {
    lock(SendingPause.ofPair(businessNumber, recipientId), now).refused(Duration.ZERO, now);
  }

  default SendingPause lock(String scope, Instant now) {
    return held(scope)
        .orElseGet(
            () -> {
              begin(scope, now);
              return held(scope).orElseThrow();
            });
  }

  default Optional<SendingPause> held(String scope) {
    return of(scope).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE).uniqueResultOptional();
  }

  /** Two nodes may be refused at once, and both have to write down what they were told. */
  default void begin(String scope, Instant now) {
    session()
        .createMutationQuery(
            "insert into SendingPause (scope, pausedUntil, step, revision)"
                + " values (:scope, :now, 0, 0) on conflict (scope) do nothing")
        .setParameter("scope", scope)
        .setParameter("now", now)
        .executeUpdate();
  }

  @HQL("where scope = :scope")
  SelectionQuery<SendingPause> of(String scope);
}
