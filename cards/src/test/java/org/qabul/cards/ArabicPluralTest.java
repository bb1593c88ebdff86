package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.domain.Language;

class ArabicPluralTest {
  @ParameterizedTest
  @CsvSource({
    "0,لا فرص",
    "1,فرصة واحدة",
    "2,فرصتان",
    "3,3 فرص",
    "10,10 فرص",
    "11,11 فرصة",
    "99,99 فرصة",
    "100,100 فرصة",
    "101,101 فرصة",
    "102,102 فرصة",
    "103,103 فرص",
    "110,110 فرص",
    "111,111 فرصة",
    "1000,1000 فرصة",
    "1003,1003 فرص"
  })
  void countsAsArabicDoes(long number, String expected) {
    assertThat(Noun.OPPORTUNITY.counted(number, Language.AR)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,no drafts", "1,1 draft", "2,2 drafts", "100,100 drafts"})
  void countsAsEnglishDoes(long number, String expected) {
    assertThat(Noun.DRAFT.counted(number, Language.EN)).isEqualTo(expected);
  }
}
