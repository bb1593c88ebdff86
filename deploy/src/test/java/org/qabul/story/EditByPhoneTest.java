package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ReviseDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;

/** A text sent from the phone replaces the version its writer was shown, and no other. */
class EditByPhoneTest {
  @ParameterizedTest
  @EnumSource
  void aTextForAnOlderVersionChangesNothingAndIsAnsweredHonestly(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var card = desk.secondStep();
    desk.sara.taps(card, "edit");
    desk.story
        .the(ReviseDraft.class)
        .revise(
            card.text("subject_id"),
            new Content.Text("كتبه زميل على الصفحة"),
            Actor.onPage(desk.sara.operator()));
    desk.sara.writes("نص من الهاتف");
    assertThat(desk.story.rows().count("draft_version")).isEqualTo(2);
    assertThat(desk.sara.notice()).contains("قديمة").contains("استعمل آخر بطاقة");
  }

  @ParameterizedTest
  @EnumSource
  void aTextThatIsTooLongMayBeWrittenOnceMore(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.sara.taps(desk.secondStep(), "edit");
    desk.sara.writes("ط".repeat(5000));
    assertThat(desk.sara.notice()).contains("4096").contains("عدّل النص ثم أعد المحاولة");
    desk.sara.writes("نص قصير");
    assertThat(desk.secondStep().text("payload")).contains("نص قصير");
    desk.sara.writes("شكراً");
    assertThat(desk.sara.notice()).contains("لم أفهم");
  }
}
