package org.qabul.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;

/**
 * Kills the server in the middle of 200 webhooks a second, again and again. Every delivery that was
 * answered 200 must be there afterwards, and worked exactly once.
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("qabul.kills", 3);
  private static final int LEAST_ACKNOWLEDGED = 120;
  private static final int MOST_ACKNOWLEDGED = 360;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void losesNothingAcknowledgedAndWorksNothingTwice(DatabaseKind kind) throws Exception {
    var store = CrashedStore.of(kind, home);
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    for (int round = 0; round < KILLS; round++) {
      killUnderLoad(store, round, acknowledged);
    }
    var worked = store.drain();

    // Each comes twice, and both may have been acknowledged
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * LEAST_ACKNOWLEDGED / 2);
    assertThat(worked.not()).isEmpty();
    assertThat(worked.taps()).containsAll(acknowledged);
    assertThat(worked.twice()).isEmpty();
  }

  private static void killUnderLoad(CrashedStore store, int round, Set<String> acknowledged)
      throws Exception {
    int enough = RandomGenerator.getDefault().nextInt(LEAST_ACKNOWLEDGED, MOST_ACKNOWLEDGED);
    try (RunningDesk desk = store.start();
        SteadyLoad load = new SteadyLoad(desk.at("/webhook"), round, acknowledged)) {
      load.awaitAcknowledged(enough);
      desk.kill();
    }
  }
}
