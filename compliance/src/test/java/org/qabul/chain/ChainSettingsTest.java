package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainSettingsTest {
  private final LedgerKey key = LedgerKey.fresh();
  private final ChainSettings settings =
      new ChainSettings(Path.of("checkpoints"), key, Duration.ofHours(1), Set.of("a friend's"));

  @Test
  void trustItsOwnKeyAndThoseNamed() {
    assertThat(settings.trusts(key.name())).isTrue();
    assertThat(settings.trusts("a friend's")).isTrue();
    assertThat(settings.trusts(LedgerKey.fresh().name())).isFalse();
  }

  @Test
  void signWithTheirKey() {
    String signature = settings.sign("text");
    assertThat(settings.publicKey()).isEqualTo(key.name());
    assertThat(ChainSettings.signed(key.name(), "text", signature)).isTrue();
    assertThat(ChainSettings.signed(key.name(), "texts", signature)).isFalse();
  }

  @Test
  void signWithAnotherKeyOnceItIsNamed() {
    var other = LedgerKey.fresh();
    var changed = settings.signedWith(other.text());
    assertThat(changed.publicKey()).isEqualTo(other.name());
    assertThat(changed.every()).isEqualTo(Duration.ofHours(1));
    assertThat(changed.trusted()).containsExactly("a friend's");
    assertThat(changed.file().path()).isEqualTo(Path.of("checkpoints"));
  }
}
