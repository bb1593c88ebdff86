package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qabul.box.DatabaseKind;

class RandomWalkTest {
  private static final int STEPS = Integer.getInteger("qabul.walk.steps", 20_000);

  @Test
  void letsNothingLeaveThatMayNotOnH2() {
    walk(DatabaseKind.H2, STEPS, 300);
  }

  @Test
  void letsNothingLeaveThatMayNotOnPostgreSql() {
    walk(DatabaseKind.POSTGRESQL, STEPS / 10, 30);
  }

  private static void walk(DatabaseKind kind, int steps, int leastMessages) {
    try (Walk walk = Walk.on(kind)) {
      walk.takes(steps).comesHome();
      System.out.println(kind + ": " + walk);
      assertThat(walk.contactMessages()).isGreaterThan(leastMessages);
      assertThat(walk.counts()).hasSize(walk.kinds());
    }
  }
}
