package org.qabul.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qabul.domain.Words;

class PackWordsTest {
  @Test
  void nameWhatWasDecided() {
    assertThat(PackWords.action("take_back")).isEqualTo(new Words("سحب", "taken back"));
  }

  @Test
  void nameByItsCodeWhatTheyDoNotKnow() {
    assertThat(PackWords.action("later")).isEqualTo(new Words("later", "later"));
  }
}
