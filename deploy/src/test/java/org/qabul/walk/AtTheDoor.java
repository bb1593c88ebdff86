package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Decorated;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.graph.GraphTransport;
import org.qabul.graph.Transport;

/** Stands in front of both transports and lets nothing pass unseen. */
@Decorator
@Priority(1000)
class AtTheDoor implements Transport {
  private final Transport transport;
  private final boolean live;
  private final Doorkeeper doorkeeper;

  @Inject
  AtTheDoor(
      @Delegate @Any Transport transport,
      @Decorated Bean<Transport> decorated,
      Doorkeeper doorkeeper) {
    this.transport = transport;
    this.live = decorated.getBeanClass().equals(GraphTransport.class);
    this.doorkeeper = doorkeeper;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    var seen = Seen.of(cleared.request().payload().json(), live);
    doorkeeper.sees(seen);
    return transport
        .send(cleared)
        .whenComplete((outcome, fault) -> doorkeeper.sawEnd(seen, outcome));
  }
}
