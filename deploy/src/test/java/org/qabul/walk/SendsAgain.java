package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.graph.ErrorTable;
import org.qabul.graph.Transport;

/** Takes a lost answer for a message that never left. */
@Decorator
@Priority(500)
class SendsAgain implements Transport {
  private final Transport transport;
  private final Clock clock;

  @Inject
  SendsAgain(@Delegate @Any Transport transport, Clock clock) {
    this.transport = transport;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    return transport
        .send(cleared)
        .thenApply(
            outcome ->
                outcome instanceof Outcome.Unclear
                    ? new Outcome.Retry(clock.instant(), ErrorTable.failure(2, "lost"))
                    : outcome);
  }
}
