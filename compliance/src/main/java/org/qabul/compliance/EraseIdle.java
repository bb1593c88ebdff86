package org.qabul.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;

/** Erases one person about whom nothing happened for long, as if they had asked. */
@Deed
class EraseIdle {
  private final IdleContacts idle;
  private final Erasure erasure;
  private final RetentionAudit audit;
  private final Clock clock;

  @Inject
  EraseIdle(IdleContacts idle, Erasure erasure, RetentionAudit audit, Clock clock) {
    this.idle = idle;
    this.erasure = erasure;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return whether somebody was erased
   * @throws NotIdle when they were heard of just now, or another node was first
   */
  boolean erase(Duration term) {
    var now = clock.instant();
    var before = now.minus(term);
    var next = idle.next(before);
    if (next.isEmpty()) {
      return false;
    }
    if (!erasure.erase(next.get(), Actor.SYSTEM, found -> idle.idle(found.id(), before))) {
      throw new NotIdle();
    }
    audit.taken(Kept.CONTACTS, "contact", 1, now);
    return true;
  }

  /** Takes the transaction back. */
  static final class NotIdle extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
