package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerKeyTest {
  /** RFC 8032, section 7.1, test 2. */
  private static final String SECRET =
      "MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7";

  private static final String PUBLIC =
      "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";
  private static final String SIGNATURE_OF_R =
      "kqAJqfDUyrhyDoILX2QlQKKye1QWUD+Ps3YiI+vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA==";

  @Test
  void signsAsTheStandardSays() {
    var key = LedgerKey.parse(SECRET + "." + PUBLIC);
    assertThat(key.sign("r")).isEqualTo(SIGNATURE_OF_R);
    assertThat(key.name()).isEqualTo(PUBLIC);
    assertThat(key.text()).isEqualTo(SECRET + "." + PUBLIC);
  }

  @Test
  void knowsItsSignatureFromEveryOther() {
    assertThat(LedgerKey.signed(PUBLIC, "r", SIGNATURE_OF_R)).isTrue();
    assertThat(LedgerKey.signed(PUBLIC, "R", SIGNATURE_OF_R)).isFalse();
    assertThat(LedgerKey.signed(LedgerKey.fresh().name(), "r", SIGNATURE_OF_R)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not Base64!"})
  void takesNoGarbageForASignatureOrAKey(String garbage) {
    assertThat(LedgerKey.signed(PUBLIC, "r", garbage)).isFalse();
    assertThat(LedgerKey.signed(garbage, "r", SIGNATURE_OF_R)).isFalse();
  }

  @Test
  void isAnotherEachTime() {
    assertThat(LedgerKey.fresh().text()).isNotEqualTo(LedgerKey.fresh().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        SECRET,
        "." + PUBLIC,
        SECRET + ".",
        PUBLIC + "." + SECRET,
        "AAAA." + PUBLIC,
        SECRET + ".AAAA",
        // A public half of another pair: RFC 8032, test 1
        SECRET + ".MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
      })
  void refusesWhatIsNoPair(String text) {
    assertThatThrownBy(() -> LedgerKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
