package org.qabul.race;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.graph.Transport;

/** Stands in front of both transports, where a claim is committed and its call not yet made. */
@Decorator
@Priority(1000)
class AtTheDoor implements Transport {
  private final Transport transport;
  private final Doorkeeper doorkeeper;

  @Inject
  AtTheDoor(@Delegate @Any Transport transport, Doorkeeper doorkeeper) {
    this.transport = transport;
    this.doorkeeper = doorkeeper;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    doorkeeper.leaves(cleared.request());
    return transport.send(cleared);
  }
}
