package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qabul.domain.Cleared;
import org.qabul.domain.Outcome;
import org.qabul.graph.Claim.Leaving;

/** What was handed to a transport and whose outcome is not written down yet. */
@Dependent
class OnTheWay {
  /** A number at its fastest, 1,000 a second, while each answer takes a quarter of a second. */
  static final int MOST = 256;

  private static final Logger LOG = System.getLogger(OnTheWay.class.getName());

  private final TransportChoice transports;
  private final BlockingDeque<Landed> landed = new LinkedBlockingDeque<>();
  private final AtomicInteger open = new AtomicInteger();

  @Inject
  OnTheWay(TransportChoice transports) {
    this.transports = transports;
  }

  void leave(Claim claim) {
    claim.leaving().forEach(one -> leave(one, claim.live()));
  }

  private void leave(Leaving leaving, boolean live) {
    String messageId = leaving.cleared().request().messageId();
    open.incrementAndGet();
    send(leaving.cleared(), live)
        .exceptionally(fault -> unclear(messageId, fault))
        .thenAccept(outcome -> landed.addLast(new Landed(messageId, leaving.attempt(), outcome)));
  }

  private CompletionStage<Outcome> send(Cleared cleared, boolean live) {
    try {
      return transports.send(cleared, live);
    } catch (RuntimeException fault) {
      return CompletableFuture.failedStage(fault);
    }
  }

  private static Outcome unclear(String messageId, Throwable fault) {
    var cause = fault instanceof CompletionException ? fault.getCause() : fault;
    String kind = (cause == null ? fault : cause).getClass().getSimpleName();
    LOG.log(Level.WARNING, "outcome of message {0} is unclear: {1}", messageId, kind);
    return new Outcome.Unclear(kind);
  }

  /** So many more may be handed over now. */
  int room() {
    return Math.max(0, MOST - open.get());
  }

  boolean none() {
    return open.get() == 0;
  }

  /** The outcomes that are not written down, the oldest first. */
  List<Landed> landed() {
    return List.copyOf(landed);
  }

  void written(Landed outcome) {
    if (landed.remove(outcome)) {
      open.decrementAndGet();
    }
  }

  /** Lets the others go first. */
  void putOff(Landed outcome) {
    if (landed.remove(outcome)) {
      landed.addLast(outcome.again());
    }
  }

  /** Waits for an outcome, no longer than so. */
  void await(Duration patience) {
    try {
      var first = landed.pollFirst(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        landed.addFirst(first);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
