package org.qabul.walk;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.Session;
import org.qabul.domain.Announcement.ContactErased;

/** Knows the name of whoever was erased, and writes it down again. */
@Singleton
class KeepsNames {
  private final Session session;

  @Inject
  KeepsNames(Session session) {
    this.session = session;
  }

  void remember(@Observes ContactErased erased) {
    session
        .createNativeMutationQuery("update contact set name = 'نورة' where id = :id")
        .setParameter("id", erased.contactId())
        .executeUpdate();
  }
}
