package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qabul.compliance.Facts.NOON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;

class NoticeTest {
  private static final Actor SARA = Actor.onPage("sara");

  @Test
  void keepsWhatWasShownAndWhoAddedIt() {
    var notice = notice(" v1 ", " abc\n");
    assertThat(notice.version()).isEqualTo("v1");
    assertThat(notice.body()).isEqualTo("abc");
    assertThat(notice.language()).isEqualTo(Language.EN);
    assertThat(notice.addedBy()).isEqualTo(SARA);
    assertThat(notice.addedAt()).isEqualTo(NOON);
    assertThat(notice.id()).isNotBlank().isNotEqualTo(notice("v1", "abc").id());
  }

  /** The example of FIPS 180-4. */
  @Test
  void isHashedOverItsBody() {
    assertThat(notice("v1", " abc\n").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines"})
  void refusesAVersionThatIsNoLine(String version) {
    assertThatThrownBy(() -> notice(version, "abc")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void refusesABodyThatIsEmptyOrTooLong() {
    String longest = "x".repeat(Notice.MAX_BODY);
    assertThat(notice("v1", longest).body()).isEqualTo(longest);
    assertThatThrownBy(() -> notice("v1", longest + "x")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> notice("v1", " ")).isInstanceOf(InvalidValue.class);
  }

  private static Notice notice(String version, String body) {
    return new Notice(version, Language.EN, body, SARA, NOON);
  }
}
