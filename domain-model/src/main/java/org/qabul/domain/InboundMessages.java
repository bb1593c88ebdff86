package org.qabul.domain;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** All messages people sent us. */
public interface InboundMessages {
  Session session();

  default void add(InboundMessage message) {
    session().persist(message);
  }

  @HQL("where personId = :personId order by saidAt desc")
  List<InboundMessage> from(String personId, Page page);
}
