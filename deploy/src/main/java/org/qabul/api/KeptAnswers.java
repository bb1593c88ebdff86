package org.qabul.api;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The answers kept under idempotency keys. */
interface KeptAnswers {
  Session session();

  default void add(KeptAnswer answer) {
    session().persist(answer);
  }

  default Optional<KeptAnswer> find(String id) {
    return Optional.ofNullable(session().find(KeptAnswer.class, id));
  }

  @HQL("delete from KeptAnswer where keptAt < :before")
  int forgetBefore(Instant before);
}
