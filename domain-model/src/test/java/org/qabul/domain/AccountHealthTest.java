package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountHealthTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private final AccountHealth account = new AccountHealth("700800900", NOW);

  @Test
  void complaintsHoldWhatWeBeginAndLetAnswersPass() {
    account.holdWhatWeBegin("131048", NOW);
    assertThat(account.holds(true, NOW)).isTrue();
    assertThat(account.holds(false, NOW)).isFalse();
  }

  @Test
  void complaintsDoNotSoftenAHarderHold() {
    account.hold("190", null, NOW);
    account.holdWhatWeBegin("131048", NOW);
    assertThat(account.heldBecause()).contains("190");
    assertThat(account.holds(false, NOW)).isTrue();
  }

  @Test
  void aHarderHoldTakesThePlaceOfComplaints() {
    account.holdWhatWeBegin("131048", NOW);
    account.hold("190", null, NOW);
    assertThat(account.holds(false, NOW)).isTrue();
    account.release(NOW);
    assertThat(account.holds(true, NOW)).isFalse();
  }
}
