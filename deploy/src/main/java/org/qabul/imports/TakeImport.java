package org.qabul.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.LockMode;
import org.qabul.desk.Deed;

/** One node takes the next file that is to be read; nobody else does for a while. */
@Deed
class TakeImport {
  static final Duration LEASE = Duration.ofMinutes(2);
  private static final int MOST_ATTEMPTS = 3;

  private final ContactImports imports;
  private final FailImport failImport;
  private final Clock clock;

  @Inject
  TakeImport(ContactImports imports, FailImport failImport, Clock clock) {
    this.imports = imports;
    this.failImport = failImport;
    this.clock = clock;
  }

  /** Its id; what failed too often is taken no more. */
  Optional<String> take() {
    var next =
        imports
            .waiting(clock.instant())
            .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
            .setMaxResults(1)
            .uniqueResultOptional();
    next.ifPresent(this::take);
    return next.filter(one -> one.state().running()).map(ContactImport::id);
  }

  private void take(ContactImport one) {
    if (one.attempts() < MOST_ATTEMPTS) {
      one.taken(clock.instant().plus(LEASE));
    } else {
      failImport.fail(one, "%s attempts".formatted(one.attempts()));
    }
  }
}
