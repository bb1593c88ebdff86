package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final List<Runnable> BROKEN =
      List.of(
          () -> Limits.required("x", " ", 9),
          () -> Limits.atMost("x", "0123456789", 9),
          () -> Limits.atMost("x", "\0", 9),
          () -> Limits.atMost("x", "\ud83d", 9),
          () -> Limits.line("x", "a\nb", 9),
          () -> Limits.between("x", 10, 1, 9),
          () -> Limits.lines("x", List.of("a", "b"), 1, 9));

  @Test
  void arabicSentencesHoldNoEnglishWords() {
    for (Runnable broken : BROKEN) {
      var words = catchThrowableOfType(InvalidValue.class, broken::run).words();
      assertThat(words.ar().replace("الحقل x", "").replace("NUL", ""))
          .doesNotContainPattern("[a-z]");
      assertThat(words.en()).doesNotContainPattern("[\u0600-\u06ff]");
    }
  }
}
