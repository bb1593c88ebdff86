package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;

import org.junit.jupiter.api.Test;

class OptOutPhraseTest {
  private final OptOutPhrase phrase = new OptOutPhrase(" كفى ", "كفي ", "huda", NOON);

  @Test
  void isKeptAsItWasTypedAndAsItIsCompared() {
    assertThat(phrase.phrase()).isEqualTo("كفى");
    assertThat(phrase.folded()).isEqualTo("كفي ");
    assertThat(phrase.addedBy()).isEqualTo("huda");
    assertThat(phrase.addedAt()).isEqualTo(NOON);
    assertThat(phrase.inForce()).isTrue();
    assertThat(phrase.id())
        .isNotBlank()
        .isNotEqualTo(new OptOutPhrase("كفى", "كفي ", "huda", NOON).id());
  }

  @Test
  void countsNoMoreOnceItIsRemoved() {
    phrase.remove("sara", NOON);
    assertThat(phrase.inForce()).isFalse();
  }

  @Test
  void comesBackAsItIsTypedThen() {
    phrase.remove("sara", NOON);
    phrase.comeBack(" كَفى", "sara", NOON.plusSeconds(9));
    assertThat(phrase.inForce()).isTrue();
    assertThat(phrase.phrase()).isEqualTo("كَفى");
    assertThat(phrase.addedBy()).isEqualTo("sara");
    assertThat(phrase.addedAt()).isEqualTo(NOON.plusSeconds(9));
  }
}
