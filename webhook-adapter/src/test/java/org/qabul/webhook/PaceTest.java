package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final AtomicLong now = new AtomicLong();
  private final Pace pace = new Pace(2_000, Duration.ofSeconds(20), now::get);

  @Test
  void aThousandASecondIsNoBurst() {
    goOn(Duration.ofSeconds(5), 1_000);
    assertThat(pace.burst()).isFalse();
  }

  @Test
  void moreThanTwoThousandASecondIsOne() {
    goOn(Duration.ofSeconds(1), 3_000);
    assertThat(pace.burst()).isTrue();
  }

  @Test
  void noBurstLastsLongerThanItMay() {
    goOn(Duration.ofSeconds(19), 3_000);
    assertThat(pace.burst()).isTrue();
    goOn(Duration.ofSeconds(2), 3_000);
    assertThat(pace.burst()).isFalse();
  }

  @Test
  void isOverAsSoonAsItIsCalm() {
    goOn(Duration.ofSeconds(1), 3_000);
    goOn(Duration.ofMillis(500), 0);
    assertThat(pace.burst()).isFalse();
    goOn(Duration.ofSeconds(1), 3_000);
    assertThat(pace.burst()).isTrue();
  }

  private void goOn(Duration time, int perSecond) {
    for (long tenths = time.toMillis() / 100; tenths > 0; tenths--) {
      now.addAndGet(Duration.ofMillis(100).toNanos());
      pace.count(perSecond / 10);
    }
  }
}
