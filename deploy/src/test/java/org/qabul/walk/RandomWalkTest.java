package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qabul.box.DatabaseKind;

class RandomWalkTest {
  private static final int STEPS = Integer.getInteger("qabul.walk.steps", 8_000);

  @Test
  void letsNothingLeaveThatMayNotOnH2() {
    walk(DatabaseKind.H2, STEPS);
  }

  @Test
  void letsNothingLeaveThatMayNotOnPostgreSql() {
    walk(DatabaseKind.POSTGRESQL, STEPS / 4);
  }

  @Test
  void takesTheSameStepsForTheSameSeed() {
    assertThat(told()).isEqualTo(told());
  }

  private static List<String> told() {
    try (Walk walk = Walk.on(DatabaseKind.H2)) {
      return walk.takes(500).told();
    }
  }

  private static void walk(DatabaseKind kind, int steps) {
    try (Walk walk = Walk.on(kind)) {
      walk.takes(steps).comesHome();
      System.out.println(kind + ": " + walk);
      assertThat(walk.rehearsed()).isPositive();
      assertThat(walk.sentLive()).isPositive();
      assertThat(walk.ofTwoPeople()).isPositive();
      assertThat(walk.rehearsed() + walk.sentLive()).isGreaterThan(steps / 200);
      assertThat(walk.counts()).hasSize(walk.kinds());
    }
  }
}
