package org.qabul.api;

import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All programs that have, or had, a key. */
interface ApiClients {
  Session session();

  default void add(ApiClient client) {
    session().persist(client);
  }

  @HQL("where keyHash = :keyHash")
  Optional<ApiClient> byKeyHash(String keyHash);

  @HQL("where name = :name")
  Optional<ApiClient> byName(String name);

  @HQL("select count(*) from ApiClient")
  long count();
}
