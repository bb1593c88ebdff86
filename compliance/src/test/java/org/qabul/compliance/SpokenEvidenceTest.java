package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenEvidenceTest {
  private static final int MOST = 1_400;

  @Test
  void putsTheMessagesIdAfterTheWords() {
    assertThat(SpokenEvidence.of(" نعم \n", "wamid.1")).isEqualTo("نعم · wamid.1");
    assertThat(SpokenEvidence.of("", "wamid.1")).isEqualTo(" · wamid.1");
  }

  @Test
  void cutsOnlyWordsBeyondTheLimit() {
    String longest = "x".repeat(MOST);
    assertThat(SpokenEvidence.of(longest, "w")).isEqualTo(longest + " · w");
    assertThat(SpokenEvidence.of(longest + "y", "w")).isEqualTo(longest + " · w");
  }

  @ParameterizedTest
  @CsvSource({
    "'yes · wamid.1', yes",
    "'a · b · wamid.1', 'a · b'",
    "' · wamid.1', ''",
    "form 7, form 7",
    "'', ''"
  })
  void readsTheWordsBack(String evidence, String words) {
    assertThat(SpokenEvidence.wordsOf(evidence)).isEqualTo(words);
  }
}
