package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qabul.compliance.Facts.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qabul.compliance.PersonRequest.Kind;
import org.qabul.compliance.PersonRequest.State;
import org.qabul.domain.InvalidValue;

class PersonRequestTest {
  private static final String LONGEST = "x".repeat(PersonRequest.MAX_NOTE);

  private final PersonRequest request = asked("by phone");

  @Test
  void isOpenForThirtyDays() {
    assertThat(request.open()).isTrue();
    assertThat(request.state()).isEqualTo(State.OPEN);
    assertThat(request.dueAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    assertThat(request.closedAt()).isEmpty();
    assertThat(request.answer()).isEmpty();
  }

  @Test
  void keepsWhatWasAsked() {
    assertThat(request.id()).isNotBlank().isNotEqualTo(asked("by phone").id());
    assertThat(request.contactId()).isEqualTo("nora");
    assertThat(request.kind()).isEqualTo(Kind.EXPORT);
    assertThat(request.note()).isEqualTo("by phone");
    assertThat(request.askedAt()).isEqualTo(NOON);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void isLateFromTheInstantItIsDue(long nanos, boolean late) {
    assertThat(request.late(request.dueAt().plusNanos(nanos))).isEqualTo(late);
  }

  @Test
  void isNeverLateOnceItIsClosed() {
    request.close(State.DONE, "sent", "sara", NOON.plusSeconds(1));
    assertThat(request.late(request.dueAt())).isFalse();
    assertThat(request.open()).isFalse();
    assertThat(request.state()).isEqualTo(State.DONE);
    assertThat(request.answer()).contains("sent");
    assertThat(request.closedAt()).contains(NOON.plusSeconds(1));
  }

  @Test
  void isClosedOnce() {
    request.close(State.REFUSED, "not them", "sara", NOON);
    assertThatThrownBy(() -> request.close(State.DONE, "sent", "sara", NOON))
        .isInstanceOf(IllegalStateException.class);
    assertThat(request.state()).isEqualTo(State.REFUSED);
  }

  @Test
  void takesNotesAndAnswersUpToTheirLimit() {
    assertThat(asked(LONGEST).note()).isEqualTo(LONGEST);
    assertThatThrownBy(() -> asked(LONGEST + "x")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> request.close(State.DONE, LONGEST + "x", "sara", NOON))
        .isInstanceOf(InvalidValue.class);
    assertThat(request.open()).isTrue();
  }

  @Test
  void hasOtherWordsForEveryKindAndState() {
    assertThat(Kind.values()).extracting(Kind::words).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(State.values())
        .extracting(State::words)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  private static PersonRequest asked(String note) {
    return new PersonRequest("nora", Kind.EXPORT, note, NOON, "sara");
  }
}
