package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the whole PostgreSQL away in the middle of two hundred webhooks a second. Nobody is told
 * 200 without a row, and the desk goes on by itself when the database is back. The long run is
 * {@code -Dqabul.kills=20 -Dqabul.outage.seconds=30}.
 */
class DatabaseLossIT {
  private static final int KILLS = Integer.getInteger("qabul.kills", 3);
  private static final Duration OUTAGE =
      Duration.ofSeconds(Integer.getInteger("qabul.outage.seconds", 5));
  private static final int LEAST = 100;
  private static final int MOST = 300;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration RECOVERY = Duration.ofSeconds(5);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path home;

  @SuppressWarnings("NullAway.Init")
  private static MortalStore store;

  @SuppressWarnings("NullAway.Init")
  private static RunningDesk desk;

  @BeforeAll
  static void start() throws Exception {
    store = new MortalStore(home);
    desk =
        DeskStart.in(home)
            .onPostgreSql(store.url())
            .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
            .briefly()
            .start();
  }

  @AfterAll
  static void stop() throws Exception {
    desk.close();
    store.close();
  }

  @Test
  void losesNothingAcknowledgedWhenItsDatabaseIsKilledAgainAndAgain() throws Exception {
    try (var arrivals = new Arrivals("KILLED", desk.at("/webhook"))) {
      for (int round = 0; round < KILLS; round++) {
        int enough = RandomGenerator.getDefault().nextInt(LEAST, MOST);
        arrivals.awaitAcknowledged(enough, PATIENCE);
        store.kill();
        store.comeBack();
      }
      arrivals.awaitAcknowledged(LEAST, PATIENCE);
      assertNothingLost(arrivals);
    }
  }

  @Test
  void says503WhileItsDatabaseIsAwayAndRecoversWithinSecondsOfItsReturn() throws Exception {
    try (var arrivals = new Arrivals("AWAY", desk.at("/webhook"))) {
      arrivals.awaitAcknowledged(LEAST, PATIENCE);
      store.kill();
      int before = arrivals.acknowledged().size();
      LockSupport.parkNanos(OUTAGE.toNanos());
      var away = arrivals.answers();
      store.comeBack();
      Duration recovered = arrivals.awaitAcknowledged(LEAST, PATIENCE);

      assertThat(away.get(503)).as("refused meanwhile").isGreaterThan(LEAST);
      assertThat(away.get(200)).as("acknowledged meanwhile").isLessThan(before + LEAST);
      assertThat(recovered).isLessThan(RECOVERY);
      assertNothingLost(arrivals);
    }
  }

  @Test
  void recoversFromADatabaseThatFellSilent() throws Exception {
    try (var arrivals = new Arrivals("SILENT", desk.at("/webhook"))) {
      arrivals.awaitAcknowledged(LEAST, PATIENCE);
      store.freeze();
      LockSupport.parkNanos(OUTAGE.toNanos());
      int before = arrivals.acknowledged().size();
      store.thaw();
      Duration recovered = arrivals.awaitAcknowledged(LEAST, PATIENCE);

      assertThat(before).isLessThan(MOST + LEAST);
      assertThat(recovered).isLessThan(RECOVERY);
      assertNothingLost(arrivals);
    }
  }

  private static void assertNothingLost(Arrivals arrivals) throws Exception {
    arrivals.end();
    var stored = new Stored(store.url());
    assertThat(stored.undoneAfter(PATIENCE)).isEmpty();
    assertThat(stored.tapped()).containsAll(arrivals.acknowledged());
    assertThat(stored.tappedTwice()).isEmpty();
    assertThat(stored.quarantined()).isEmpty();
    assertThat(arrivals.answers().keySet()).isSubsetOf(200, 503);
  }
}
