package org.qabul.graph;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;

/** What the rehearsal phones show. */
public interface RehearsalMessages {
  Session session();

  default void add(RehearsalMessage message) {
    session().persist(message);
  }

  @HQL("where nextAt <= :now order by nextAt, id")
  SelectionQuery<RehearsalMessage> toPlay(Instant now);

  default Optional<RehearsalMessage> nextToPlay(Instant now) {
    return toPlay(now)
        .setMaxResults(1)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .uniqueResultOptional();
  }

  @HQL("where recipient = :recipient order by id desc")
  List<RehearsalMessage> on(String recipient, Page page);

  @HQL("select count(*) from RehearsalMessage")
  long count();

  default RehearsalScript script() {
    var script =
        session().get(RehearsalScript.class, RehearsalScript.ONLY_ROW, LockMode.PESSIMISTIC_WRITE);
    if (script == null) {
      script = new RehearsalScript(Fate.DELIVERED);
      session().persist(script);
    }
    return script;
  }
}
