package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qabul.box.PostgreSql;

/**
 * Two servers on one PostgreSQL, two hundred webhooks a second between them. They share the work;
 * when one is killed the other leaves nothing unworked, and nothing is worked twice.
 */
class TwoNodesIT {
  private static final int ENOUGH = 600;
  private static final int MORE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern WORKED =
      Pattern.compile("(?m)^qabul_webhook_items_worked_total\\S* ([0-9.E]+)$");

  private static final Duration SHARE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(100);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void shareTheWorkAndTheSurvivorLeavesNothing() throws Exception {
    String url = PostgreSql.freshDatabase();
    // One after the other: the first start of all makes the tables and the first operator
    try (RunningDesk survivor = start("survivor", url);
        RunningDesk victim = start("victim", url)) {
      try (var both = new Arrivals("BOTH", survivor.at("/webhook"), victim.at("/webhook"))) {
        both.awaitAcknowledged(ENOUGH, PATIENCE);
        double worked = awaitWork(victim);
        victim.kill();
        both.awaitAcknowledged(MORE, PATIENCE);
        both.end();

        assertThat(worked).as("worked by the one that was killed").isPositive();
        assertThat(worked(survivor)).as("worked by the one that was not").isPositive();
        assertNothingLost(new Stored(url), both);
      }
    }
  }

  private static void assertNothingLost(Stored stored, Arrivals both) throws Exception {
    assertThat(stored.undoneAfter(PATIENCE)).isEmpty();
    assertThat(stored.tapped()).containsAll(both.acknowledged());
    assertThat(stored.tappedTwice()).isEmpty();
    assertThat(stored.quarantined()).isEmpty();
  }

  private RunningDesk start(String name, String url) {
    return DeskStart.in(home.resolve(name))
        .onPostgreSql(url)
        .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
        .briefly()
        .start();
  }

  /** The load goes on meanwhile: sooner or later each node gets its share. */
  private static double awaitWork(RunningDesk desk) throws IOException, InterruptedException {
    long end = System.nanoTime() + SHARE.toNanos();
    while (worked(desk) == 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return worked(desk);
  }

  private static double worked(RunningDesk desk) throws IOException, InterruptedException {
    String metrics = desk.get("/metrics").body();
    var found = WORKED.matcher(metrics);
    assertThat(found.find()).as("counts what it worked").isTrue();
    return Double.parseDouble(found.group(1));
  }
}
