package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
import org.qabul.domain.Role;

/** Approve, edit and cancel, on the current card and on stale ones. */
class DraftTapsTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void approveSendsExactlyWhatTheCardShowed(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    assertThat(desk.secondStep().text("payload")).contains("هل نجدده");
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("done");
    assertThat(desk.draftStatus()).isEqualTo("APPROVED");
    assertThat(desk.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(desk.message().text("payload")).contains(Letter.WORDS).contains(Letter.NOURA);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSecondApproveSendsNothingMore(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.sara.taps(desk.secondStep(), "approve");
    for (String action : new String[] {"approve", "edit", "cancel"}) {
      assertThat(desk.sara.taps(desk.secondStep(), action)).isEqualTo("already_decided");
    }
    assertThat(desk.toContacts()).isOne();
    assertThat(desk.draftStatus()).isEqualTo("APPROVED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRefusedApproveTellsWhyAndTakesNothing(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.story.people().stops(desk.noura, null, Source.PERSON);
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("opted_out");
    assertThat(desk.sara.notice()).contains("طلب الشخص إيقاف الرسائل").contains("لا تراسله");
    assertThat(desk.story.rows().count("approval")).isZero();
    assertThat(desk.toContacts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void editTakesTheNextTextAsANewVersion(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var old = desk.secondStep();
    assertThat(desk.sara.taps(old, "edit")).isEqualTo("done");
    desk.sara.writes("نص آخر تماماً");
    assertThat(desk.secondStep().text("subject_id")).isNotEqualTo(old.text("subject_id"));
    assertThat(desk.secondStep().text("payload")).contains("نص آخر تماماً");
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("done");
    assertThat(desk.message().text("payload")).contains("نص آخر تماماً").doesNotContain("نجدده");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theOldCardOfAnEditedDraftIsStale(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var old = desk.secondStep();
    desk.sara.taps(old, "edit");
    desk.sara.writes("نص آخر تماماً");
    for (String action : new String[] {"approve", "edit", "cancel"}) {
      assertThat(desk.sara.taps(old, action)).isEqualTo("stale_card");
    }
    assertThat(desk.sara.notice()).contains("قديمة");
    assertThat(desk.toContacts()).isZero();
    assertThat(desk.draftStatus()).isEqualTo("PREPARED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aTextThatIsTooLongIsRefusedAndTheCardStaysCurrent(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.sara.taps(desk.secondStep(), "edit");
    desk.sara.writes("ط".repeat(5000));
    assertThat(desk.sara.notice()).contains("4096");
    assertThat(desk.sara.cards("SECOND_STEP_CARD")).isOne();
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("done");
    assertThat(desk.message().text("payload")).contains(Letter.WORDS);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyTheNextTextIsTakenAfterEdit(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.sara.taps(desk.secondStep(), "edit");
    desk.sara.writes("النص الجديد");
    desk.sara.writes("شكراً جزيلاً");
    assertThat(desk.story.rows().count("draft_version")).isEqualTo(2);
    assertThat(desk.sara.notice()).contains("لم أفهم");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void cancelDropsTheDraft(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    assertThat(desk.sara.taps(desk.secondStep(), "cancel")).isEqualTo("done");
    assertThat(desk.draftStatus()).isEqualTo("CANCELLED");
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("already_decided");
    assertThat(desk.toContacts()).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anOperatorPreparesButDoesNotApprove(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.become(Role.OPERATOR);
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("may_not_approve");
    assertThat(desk.sara.notice()).contains("لا يملك حق الاعتماد");
    assertThat(desk.sara.taps(desk.secondStep(), "cancel")).isEqualTo("done");
  }
}
