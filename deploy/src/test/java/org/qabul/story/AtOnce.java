package org.qabul.story;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.graph.Transport;

/**
 * A story tells one thing after the other, unless it says otherwise: every outcome is known before
 * the next turn begins.
 */
@Decorator
@Priority(10)
class AtOnce implements Transport {
  private final Transport transport;
  private final FakeGraph graph;

  @Inject
  AtOnce(@Delegate @Any Transport transport, FakeGraph graph) {
    this.transport = transport;
    this.graph = graph;
  }

  @Override
  public CompletionStage<Outcome> send(Cleared cleared) {
    var sent = transport.send(cleared).toCompletableFuture();
    return graph.awaited() ? awaited(sent) : sent;
  }

  private static CompletionStage<Outcome> awaited(CompletableFuture<Outcome> sent) {
    try {
      return CompletableFuture.completedStage(sent.join());
    } catch (CompletionException fault) {
      return sent;
    }
  }
}
