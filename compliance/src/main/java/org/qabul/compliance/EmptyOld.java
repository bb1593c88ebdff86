package org.qabul.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.qabul.desk.Deed;

/** Empties a batch of rows whose text is old; they stay, with their states, times and hashes. */
@Deed
class EmptyOld {
  private static final int BATCH = 500;

  /** WhatsApp delivers for thirty days, and Meta repeats what it reports for seven. */
  private static final Duration REPORTED = Duration.ofDays(40);

  private static final byte[] NOTHING = {};

  private final Session session;
  private final RetentionAudit audit;
  private final Clock clock;

  @Inject
  EmptyOld(Session session, RetentionAudit audit, Clock clock) {
    this.session = session;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return whether there were any
   */
  boolean empty(OldText text, Duration term) {
    var now = clock.instant();
    var ids = find(text, now, now.minus(term));
    if (ids.isEmpty()) {
      return false;
    }
    var update = session.createNativeMutationQuery(text.empty());
    given(update, text.empty(), Map.of("now", now, "nothing", NOTHING));
    update.setParameterList("ids", ids).executeUpdate();
    audit.taken(text.kept(), text.table(), ids.size(), now);
    return true;
  }

  private List<Object> find(OldText text, Instant now, Instant before) {
    var query = session.createNativeQuery(text.find(BATCH), Object.class);
    given(query, text.find(BATCH), Map.of("before", before, "undelivered", now.minus(REPORTED)));
    return query.getResultList();
  }

  /** No statement names all of them. */
  private static void given(CommonQueryContract query, String sql, Map<String, Object> values) {
    values.entrySet().stream()
        .filter(value -> sql.contains(":" + value.getKey()))
        .forEach(value -> query.setParameter(value.getKey(), value.getValue()));
  }
}
