package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qabul.compliance.Facts.NOON;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureKeyTest {
  private static final int BYTES = 32;

  private final ErasureKey key = new ErasureKey(base64(BYTES));

  /** HMAC-SHA256 under 32 zero bytes, reckoned by another program. */
  @Test
  void hashesAsTheStandardSays() {
    assertThat(key.hash("+966500000001"))
        .isEqualTo("ab97454977c7c6e2b8eb44a3fc052ef1bdab0c585dbaafd5ea4cca329ef2ff37");
  }

  @Test
  void hashesDifferentlyUnderAnotherKey() {
    assertThat(ErasureKey.fresh().hash("+966500000001")).isNotEqualTo(key.hash("+966500000001"));
  }

  @Test
  void isNeverMadeTwiceAndNeverOfNothing() {
    assertThat(ErasureKey.fresh()).isNotEqualTo(ErasureKey.fresh()).isNotEqualTo(key);
    assertThat(Base64.getDecoder().decode(ErasureKey.fresh().text())).hasSize(BYTES);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, BYTES - 1, BYTES + 1})
  void refusesAKeyOfAnotherLength(int length) {
    assertThatThrownBy(() -> new ErasureKey(base64(length)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNotShown() {
    assertThat(key).hasToString("ErasureKey");
  }

  @Test
  void knowsWhenAnIdentityWasErased() {
    assertThat(new ErasedIdentity("hash", "nora", NOON).erasedAt()).isEqualTo(NOON);
  }

  private static String base64(int length) {
    return Base64.getEncoder().encodeToString(new byte[length]);
  }
}
