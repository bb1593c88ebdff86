package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {
  private String title = "تجديد عقد";
  private String company = "";
  private String whyNow = "";
  private String worth = "";
  private String action = "";
  private String message = "السلام عليكم";
  private List<String> risks = List.of();
  private List<String> evidence = List.of();
  private int score = 50;

  @Test
  void takesTheLongestThatFitsEverywhere() {
    title = "ت".repeat(120);
    company = "ش".repeat(120);
    whyNow = "ل".repeat(300);
    worth = "ق".repeat(120);
    action = "ف".repeat(300);
    message = "م".repeat(4096);
    risks = Collections.nCopies(10, "خ".repeat(300));
    evidence = Collections.nCopies(10, "د".repeat(300));
    score = 100;
    assertThatCode(this::proposal).doesNotThrowAnyException();
  }

  @Test
  void takesTheShortestThereIs() {
    score = 0;
    assertThatCode(this::proposal).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void wantsATitleAndAMessage(String blank) {
    title = blank;
    refuses("title");
    title = "تجديد عقد";
    message = blank;
    refuses("suggestedMessage");
  }

  @Test
  void namesTheFieldThatIsTooLong() {
    title = "ت".repeat(121);
    refuses("title");
    title = "تجديد عقد";
    company = "ش".repeat(121);
    refuses("company");
    company = "";
    whyNow = "ل".repeat(301);
    refuses("whyNow");
    whyNow = "";
    worth = "ق".repeat(121);
    refuses("worth");
    worth = "";
    action = "ف".repeat(301);
    refuses("recommendedAction");
    action = "";
    message = "م".repeat(4097);
    refuses("suggestedMessage");
  }

  @Test
  void countsACharacterOutsideTheFirstPlaneTwice() {
    message = "😀".repeat(2048);
    assertThatCode(this::proposal).doesNotThrowAnyException();
    message = "😀".repeat(2049);
    refuses("suggestedMessage");
  }

  @Test
  void takesTenLinesOfOneLineEach() {
    risks = Collections.nCopies(11, "خطر");
    refuses("risks");
    risks = List.of("سطر\nآخر");
    refuses("risks");
    risks = List.of(" ");
    refuses("risks");
    risks = List.of();
    evidence = List.of("د".repeat(301));
    refuses("evidence");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void keepsTheScoreBetweenZeroAndAHundred(int wrong) {
    score = wrong;
    refuses("score");
  }

  @Test
  void refusesNulWhichNoDatabaseKeeps() {
    whyNow = "قبل\0بعد";
    refuses("whyNow");
  }

  private void refuses(String field) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(this::proposal)
        .matches(refused -> refused.field().equals(field), "names " + field);
  }

  private Proposal proposal() {
    return new Proposal(
        OpportunityType.RENEWAL,
        title,
        company,
        whyNow,
        worth,
        action,
        message,
        risks,
        evidence,
        score,
        Purpose.MARKETING,
        Language.AR);
  }
}
