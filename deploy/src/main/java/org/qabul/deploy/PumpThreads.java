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
import java.util.ArrayList;
import java.util.List;
import org.qabul.desk.Pump;

/** Turns the pumps, in threads of their own, from the start of the desk to its end. */
@ApplicationScoped
public class PumpThreads {
  private static final Logger LOG = System.getLogger(PumpThreads.class.getName());
  private static final long PAUSE_MILLIS = 100;
  private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;
  private static final long PATIENCE_MILLIS = 5_000;

  private final Instance<Pump> pumps;
  private final List<Thread> threads = new ArrayList<>();
  private final Object pause = new Object();
  private volatile boolean stopping;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedThreadFactory factory;

  @Inject
  PumpThreads(@Any Instance<Pump> pumps) {
    this.pumps = pumps;
  }

  void start() {
    for (Pump pump : pumps) {
      for (int number = 1; number <= pump.threads(); number++) {
        start(pump, number);
      }
    }
  }

  private void start(Pump pump, int number) {
    var thread = factory.newThread(() -> run(pump));
    thread.setName("qabul-" + pump.name() + "-" + number);
    threads.add(thread);
    thread.start();
  }

  private void run(Pump pump) {
    while (!stopping) {
      long millis = turn(pump);
      if (millis > 0) {
        rest(millis);
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
    threads.forEach(PumpThreads::join);
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
