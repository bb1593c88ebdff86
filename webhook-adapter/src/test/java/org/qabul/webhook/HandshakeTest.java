package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandshakeTest {
  private final Handshake handshake =
      new Handshake(new WebhookSettings(Optional.of("verify-me"), List.of()));

  @Test
  void answersWhoKnowsTheToken() {
    assertThat(handshake.answers("subscribe", "verify-me")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "subscribe, verify-m",
    "subscribe, verify-me2",
    "subscribe, VERIFY-ME",
    "subscribe, ''",
    "subscribe,",
    "unsubscribe, verify-me",
    "'', verify-me",
    ", verify-me",
    ","
  })
  void answersNobodyElse(@Nullable String mode, @Nullable String token) {
    assertThat(handshake.answers(mode, token)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"''", "verify-me", "none"})
  void answersNobodyWithoutATokenOfOurOwn(String token) {
    var without = new Handshake(new WebhookSettings(Optional.empty(), List.of()));
    assertThat(without.answers("subscribe", token)).isFalse();
  }

  @Test
  void keepsItsSecretsOutOfItsText() {
    var settings = new WebhookSettings(Optional.of("verify-me"), List.of("app-secret"));
    assertThat(settings.toString()).doesNotContain("verify-me").doesNotContain("app-secret");
  }
}
