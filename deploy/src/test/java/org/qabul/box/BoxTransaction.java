package org.qabul.box;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** One transaction and what lives as long as it; its session opens with the first use. */
final class BoxTransaction {
  private record Instance(Object object, CreationalContext<?> context) {}

  private final SessionFactory sessions;
  private final Map<Contextual<?>, Instance> instances = new HashMap<>();
  private @Nullable Session session;
  private boolean markedForRollback;

  BoxTransaction(SessionFactory sessions) {
    this.sessions = sessions;
  }

  Session session() {
    if (session == null) {
      session = sessions.openSession();
      session.beginTransaction();
    }
    return session;
  }

  @Nullable Object instance(Contextual<?> bean) {
    Instance known = instances.get(bean);
    return known == null ? null : known.object();
  }

  void keep(Contextual<?> bean, Object object, CreationalContext<?> context) {
    instances.put(bean, new Instance(object, context));
  }

  void markForRollback() {
    markedForRollback = true;
  }

  boolean isMarkedForRollback() {
    return markedForRollback;
  }

  void commit() {
    if (session != null) {
      session.getTransaction().commit();
    }
  }

  void rollback() {
    if (session != null && session.getTransaction().isActive()) {
      session.getTransaction().rollback();
    }
  }

  void close() {
    instances.values().forEach(instance -> instance.context().release());
    if (session != null) {
      session.close();
    }
  }
}
