package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;
import org.qabul.story.Story;

/** An opt-in that was recorded by mistake is corrected, with a reason, and for all to see. */
class CorrectionsTest {
  private static final String PHONE = "+966500000077";
  private static final Actor SARA = Actor.onPage("sara");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectionIsInTheAuditWithTheLineItCorrects(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      String line = says(story, contact, Type.GIVEN);
      correct(story, contact, line, "كُتبت لشخص آخر");
      assertThat(AuditedDeedsTest.note(story, "consent_corrected", contact, SARA)).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectionWithoutAReasonIsRefused(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      String line = says(story, contact, Type.GIVEN);
      assertThatThrownBy(() -> correct(story, contact, line, " "))
          .isInstanceOf(InvalidValue.class)
          .hasMessageContaining("reason");
      assertThat(story.rows().count("consent_event")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOptInThatWasOnlyAskedForIsCorrectedToo(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      correct(story, contact, says(story, contact, Type.REQUESTED), "لم يُطلب");
      assertThat(story.rows().count("consent_event")).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aWithdrawalIsNoMistakeToCorrect(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      String line = says(story, contact, Type.WITHDRAWN);
      assertThatThrownBy(() -> correct(story, contact, line, "أخطأنا"))
          .isInstanceOf(InvalidValue.class);
      assertThat(story.rows().count("consent_event")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothingIsRecordedOfSomebodyWhoIsNotThere(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      assertThatThrownBy(() -> says(story, "nobody", Type.GIVEN)).isInstanceOf(InvalidValue.class);
      assertThat(story.rows().count("consent_event")).isZero();
    }
  }

  private static String says(Story story, String contact, Type type) {
    return story.people().says(contact, type, Purpose.MARKETING, "form 7", null).id();
  }

  private static void correct(Story story, String contact, String line, String why) {
    story.the(CorrectConsent.class).correct(contact, line, why, SARA);
  }
}
