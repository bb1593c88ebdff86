package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Sha256;

class CheckpointTest {
  private static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");

  private final LedgerKey key = LedgerKey.fresh();
  private final Checkpoint checkpoint =
      Checkpoint.signed(new Head(7, "abc"), NOON, Checkpoint.FIRST, key);

  @Test
  void isOneLineThatReadsBack() {
    assertThat(checkpoint.line())
        .isEqualTo(
            "{\"at\":\"2026-01-05T09:00:00Z\",\"hash\":\"abc\",\"key\":\"%s\",\"position\":\"7\",\"previous\":\"%s\",\"signature\":\"%s\"}",
            key.name(), "0".repeat(64), checkpoint.signature());
    assertThat(Checkpoint.read(checkpoint.line())).contains(checkpoint);
    assertThat(checkpoint.digest()).isEqualTo(Sha256.hex(checkpoint.line()));
  }

  @Test
  void isAuthenticAsItWasSigned() {
    assertThat(checkpoint.authentic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T09:00:00Z, 2026-01-05T09:00:01Z",
    "abc, abd",
    "\"7\", \"8\"",
    "0000, 0001"
  })
  void isNotAuthenticOnceAnythingInItChanged(String was, String is) {
    assertThat(Checkpoint.read(checkpoint.line().replaceFirst(was, is)))
        .hasValueSatisfying(forged -> assertThat(forged.authentic()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"position\":7}",
        "{\"position\":\"seven\",\"hash\":\"abc\"}",
        "{\"position\":\"7\",\"hash\":\"abc\",\"at\":\"noon\"}"
      })
  void isReadFromNothingElse(String line) {
    assertThat(Checkpoint.read(line)).isEmpty();
  }
}
