package org.qabul.compliance;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The lines of the consent ledger; there is no way to change or remove one. */
public interface ConsentEvents {
  Session session();

  default void append(ConsentEvent event) {
    session().persist(event);
  }

  @HQL("where contactId = :contactId order by seq")
  List<ConsentEvent> of(String contactId);
}
