package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.graph.Transport;

/** Changes the last digits of a contact's number between the gate and the door. */
@Decorator
@Priority(500)
class ChangesAddress implements Transport {
  private final Transport transport;

  @Inject
  ChangesAddress(@Delegate @Any Transport transport) {
    this.transport = transport;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    return transport.send(
        ChangesWords.changed(
            cleared, json -> json.replaceAll("(\"to\":\"\\+9665\\d*)\\d\\d\"", "$199\"")));
  }
}
