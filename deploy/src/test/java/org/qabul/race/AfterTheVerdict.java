package org.qabul.race;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
  public List<Verdict> judge(List<SendRequest> requests, Instant now) {
    var verdicts = gate.judge(requests, now);
    for (var verdict : verdicts) {
      if (verdict instanceof Cleared cleared) {
        doorkeeper.cleared(cleared.request());
      }
    }
    return verdicts;
  }
}
