package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;

/** Live when the message was claimed under the live switch, rehearsal in every other case. */
@Dependent
class TransportChoice {
  private final GraphTransport graph;
  private final RehearsalTransport rehearsal;

  @Inject
  TransportChoice(GraphTransport graph, RehearsalTransport rehearsal) {
    this.graph = graph;
    this.rehearsal = rehearsal;
  }

  CompletionStage<Outcome> send(Cleared cleared, boolean live) {
    Transport chosen = live ? graph : rehearsal;
    return chosen.send(cleared);
  }
}
