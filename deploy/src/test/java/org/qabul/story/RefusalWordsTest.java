package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
import org.qabul.domain.Ruling;

/** A refusal names what a person must mend, and never promises that the message goes by itself. */
class RefusalWordsTest {
  @ParameterizedTest
  @EnumSource
  void aRefusalByNightSpeaksOfTheStopAndSaysWhenTheNightEnds(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.people().stops(letter.contact(), null, Source.PERSON);
    story.clock().set(Instant.parse("2026-01-05T19:30:00Z"));
    var ruling = (Ruling.Declined) letter.approve();
    assertThat(ruling.words().ar()).isEqualTo("طلب الشخص إيقاف الرسائل");
    assertThat(ruling.nextStep().ar())
        .contains("لا تراسله")
        .contains("ولن تخرج قبل 2026-01-06 08:00")
        .doesNotContain("وحدها");
    assertThat(ruling.nextStep().en())
        .contains("cannot leave before 2026-01-06 08:00")
        .doesNotContain("by itself");
  }

  @ParameterizedTest
  @EnumSource
  void whoeverHearsThatAMessageStayedHearsWhatToDo(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.story.comes(
        MetaSays.tap(
            Wamids.next(),
            Handset.SARA,
            Handset.button(desk.secondStep(), "approve"),
            "اعتماد",
            desk.secondStep().text("wamid"),
            desk.story.clock().instant()));
    desk.story.people().stops(desk.noura, null, Source.PERSON);
    desk.story.send();
    assertThat(desk.sara.notice()).contains("طلب الشخص إيقاف الرسائل").contains("لا تراسله");
  }
}
