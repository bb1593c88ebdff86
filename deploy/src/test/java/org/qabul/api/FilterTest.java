package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.OutboundStatus;

class FilterTest {
  @Test
  void asksForEverythingWhenNothingIsSaid() {
    var filter = Filter.read(OutboundStatus.class, null, null, null, null);

    assertThat(filter.statuses()).containsExactlyInAnyOrder(OutboundStatus.values());
    assertThat(filter.limit()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "1.5", "x", "99999999999999999999", "٥"})
  void limitsAreOneToAHundred(String limit) {
    var refused =
        catchThrowableOfType(
            Rejection.class, () -> Filter.read(OutboundStatus.class, null, null, null, limit));

    assertThat(refused.problem().errors()).extracting(Fault::field).containsExactly("limit");
  }

  @Test
  void namesEveryWrongQuestionAtOnce() {
    var refused =
        catchThrowableOfType(
            Rejection.class, () -> Filter.read(OutboundStatus.class, "SENT", "a'b", "\0", "7"));

    assertThat(Objects.requireNonNull(refused.problem().errors()))
        .extracting(Fault::field)
        .containsExactly("status", "contact", "cursor");
  }
}
