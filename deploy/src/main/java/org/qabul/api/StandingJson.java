package org.qabul.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentState;
import org.qabul.compliance.Source;
import org.qabul.compliance.Standing;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * What the ledger says of one purpose.
 *
 * @param open whether consent alone would let a message pass: given, and no opt-out in force or in
 *     doubt
 */
public record StandingJson(
    Purpose purpose,
    ConsentState state,
    Words words,
    boolean open,
    List<Source> suppressedBy,
    @Nullable Instant validUntil) {
  static StandingJson of(Purpose purpose, Standing standing) {
    var suppressedBy = standing.suppressions().stream().map(ConsentEvent::source).toList();
    return new StandingJson(
        purpose,
        standing.state(),
        standing.state().words(),
        standing.state() == ConsentState.GIVEN
            && suppressedBy.isEmpty()
            && standing.doubts().isEmpty(),
        suppressedBy,
        standing.consentEvent().flatMap(ConsentEvent::validUntil).orElse(null));
  }
}
