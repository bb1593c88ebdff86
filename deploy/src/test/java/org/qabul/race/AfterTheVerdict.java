package org.qabul.race;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.time.Instant;
import org.qabul.domain.Cleared;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Verdict;

/** Stands behind the gate, where a verdict is in hand and its claim is not yet committed. */
@Decorator
@Priority(1000)
abstract class AfterTheVerdict implements SendPolicy {
  private final SendPolicy gate;
  private final Doorkeeper doorkeeper;

  @Inject
  AfterTheVerdict(@Delegate SendPolicy gate, Doorkeeper doorkeeper) {
    this.gate = gate;
    this.doorkeeper = doorkeeper;
  }

  @Override
  public Verdict judge(SendRequest request, Instant now) {
    var verdict = gate.judge(request, now);
    if (verdict instanceof Cleared) {
      doorkeeper.cleared(request);
    }
    return verdict;
  }
}
