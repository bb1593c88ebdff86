package org.qabul.deploy;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.qabul.desk.Pump;

/**
 * Turns the pumps, in threads of their own, from the start of the desk to its end.
 *
 * <p>No thread lives long: the server leaves a thread-local value behind for each request that is
 * answered from a thread, and after some 100,000 of them the intake was three times slower.
 */
@ApplicationScoped
public class PumpThreads {
  private static final Logger LOG = System.getLogger(PumpThreads.class.getName());
  private static final long PAUSE_MILLIS = 100;
  private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;
  private static final long PATIENCE_MILLIS = 5_000;
  private static final int TURNS_A_THREAD = 256;

  private final Iterable<Pump> pumps;
  private final List<Pump> started = new CopyOnWriteArrayList<>();
  private final Map<String, Thread> threads = new ConcurrentHashMap<>();
  private final Object pause = new Object();
  private volatile boolean stopping;

  @Resource
  @SuppressWarnings("NullAway.Init")
  ManagedThreadFactory factory;

  @Inject
  PumpThreads(@Any Instance<Pump> pumps) {
    this((Iterable<Pump>) pumps);
  }

  PumpThreads(Iterable<Pump> pumps) {
    this.pumps = pumps;
  }

  void start() {
    for (Pump pump : pumps) {
      started.add(pump);
      for (int number = 1; number <= pump.threads(); number++) {
        start(pump, "qabul-" + pump.name() + "-" + number);
      }
    }
  }

  private void start(Pump pump, String name) {
    var thread = factory.newThread(() -> run(pump, name));
    thread.setName(name);
    threads.put(name, thread);
    thread.start();
  }

  private void run(Pump pump, String name) {
    do {
      for (int turns = 0; turns < TURNS_A_THREAD && !stopping; turns++) {
        rest(turn(pump));
      }
    } while (!stopping && !handsOver(pump, name));
  }

  /** False when no thread can be had; then this one goes on. */
  private boolean handsOver(Pump pump, String name) {
    synchronized (pause) {
      try {
        if (!stopping) {
          start(pump, name);
        }
        return true;
      } catch (RuntimeException | Error none) {
        LOG.log(Level.WARNING, "pump {0} keeps its thread: {1}", name, none.getClass().getName());
        threads.put(name, Thread.currentThread());
        return false;
      }
    }
  }

  /** A fault, such as a database that is away, must not end the pump; nor must an error. */
  private static long turn(Pump pump) {
    try {
      return pump.turn() ? 0 : PAUSE_MILLIS;
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "pump {0} stumbled: {1}", pump.name(), fault.getClass().getName());
      return PAUSE_AFTER_FAULT_MILLIS;
    }
  }

  private void rest(long millis) {
    if (millis == 0) {
      return;
    }
    synchronized (pause) {
      try {
        if (!stopping) {
          pause.wait(millis);
        }
      } catch (InterruptedException stopped) {
        stopping = true;
      }
    }
  }

  @PreDestroy
  void stop() {
    synchronized (pause) {
      stopping = true;
      pause.notifyAll();
    }
    threads.values().forEach(PumpThreads::join);
    started.forEach(PumpThreads::end);
  }

  private static void end(Pump pump) {
    try {
      pump.end();
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "pump {0} broke off: {1}", pump.name(), fault.getClass().getName());
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
