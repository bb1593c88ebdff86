package org.qabul.webhook;

import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests that were not answered yet. The server has a time limit of its own, but keeps what
 * was answered long since until it next looks, once a second: with thousands a second that is a
 * third of the heap, and it comes to live among the old objects.
 */
@Singleton
public class OpenRequests {
  private static final Logger LOG = System.getLogger(OpenRequests.class.getName());

  /** Meta gives up sooner or later; what it has not heard by then it sends again. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Set<Arrival> open = ConcurrentHashMap.newKeySet();

  void add(Arrival arrival) {
    open.add(arrival);
  }

  void remove(Arrival arrival) {
    open.remove(arrival);
  }

  /** Answers what has been open for too long. */
  void endLate() {
    long now = System.nanoTime();
    open.stream()
        .filter(arrival -> now - arrival.began() > PATIENCE.toNanos())
        .forEach(OpenRequests::end);
  }

  /** One that cannot be answered any more must not keep the others open. */
  private static void end(Arrival arrival) {
    try {
      arrival.late();
    } catch (RuntimeException gone) {
      LOG.log(Level.DEBUG, "late request not answered: {0}", gone.getClass().getName());
    }
  }
}
