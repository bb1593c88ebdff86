package org.qabul.load;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.regex.Pattern;
import org.qabul.running.RunningDesk;

/** Asks the desk every second how long its oldest item has waited. */
final class LagWatch implements AutoCloseable {
  private static final Pattern OLDEST =
      Pattern.compile("(?m)^qabul_webhook_oldest_waiting_seconds\\S* ([0-9.E+-]+)");

  private final RunningDesk desk;
  private final DoubleAccumulator longest = new DoubleAccumulator(Math::max, 0);
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  LagWatch(RunningDesk desk) {
    this.desk = desk;
    clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      var oldest = OLDEST.matcher(desk.get("/metrics").body());
      if (oldest.find()) {
        longest.accumulate(Double.parseDouble(oldest.group(1)));
      }
    } catch (java.io.IOException busy) {
      // The next second asks again
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  double longest() {
    return longest.get();
  }

  String words() {
    return "oldest waiting at most %.1f s".formatted(longest.get());
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
