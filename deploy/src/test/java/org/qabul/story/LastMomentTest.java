package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.story.SheetAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
import org.qabul.domain.Content;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;

/** Between the approval and the claim. */
class LastMomentTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopFromThePersonWins(DatabaseKind kind) {
    var desk = approvedByTap(kind);
    Letter.nouraWrites(desk.story, "إيقاف");
    desk.story.send();
    refused(desk, "طلب الشخص إيقاف الرسائل");
    assertThat(desk.story.rows().count("rehearsal_message where recipient = ?", desk.noura))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopFromMetaWins(DatabaseKind kind) {
    var desk = approvedByTap(kind);
    desk.story.comes(MetaSays.preference(Letter.NOURA, "stop", desk.story.clock().instant()));
    desk.story.send();
    refused(desk, "طلب الشخص إيقاف الرسائل");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStopFromAnOperatorOrASystemWins(DatabaseKind kind) {
    for (Source source : List.of(Source.OPERATOR, Source.API)) {
      var desk = approvedByTap(kind);
      desk.story.people().stops(desk.noura, null, source);
      desk.story.send();
      refused(desk, "طلب الشخص إيقاف الرسائل");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anApproverWhoLostTheRightNoLongerCounts(DatabaseKind kind) {
    var desk = approvedByTap(kind);
    desk.become(Role.OPERATOR);
    desk.story.send();
    refused(desk, "لا يوجد اعتماد ساري");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSameCardApprovesAgainWhenTheCauseIsGone(DatabaseKind kind) {
    var desk = approvedByTap(kind);
    desk.become(Role.OPERATOR);
    desk.story.send();
    desk.become(Role.APPROVER);
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("done");
    assertThat(desk.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(desk.toContacts()).isEqualTo(2);
  }

  @Test
  void fourEyesRefuseTheWritersOwnApproval() {
    try (var story = Story.on(DatabaseKind.H2, FourEyes.class)) {
      var letter = Letter.prepared(story);
      letter.revise(new Content.Text("نص كتبته سارة"));
      assertThat(letter.approve().code()).isEqualTo("not_approved");
      assertThat(letter.sheetOfTheApproval()).isRefusedOnlyBy("approval", Reason.NOT_APPROVED);
      var feeders = Letter.to(story, letter.contact(), Purpose.MARKETING);
      assertThat(feeders.approve().code()).isEqualTo("done");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSheetOfTheClaimIsKeptWhateverItSays(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var sent = Letter.prepared(story).approved();
    story.send();
    assertThat(sent.sheetOfTheClaim()).isClear();
    var stopped = Letter.to(story, sent.contact(), Purpose.MARKETING).approved();
    story.inTransaction(
        () -> {
          story.the(Operators.class).lock(stopped.operator()).orElseThrow().disable();
          return story;
        });
    story.send();
    assertThat(stopped.sheetOfTheClaim()).isRefusedOnlyBy("approval", Reason.NOT_APPROVED);
  }

  /** Approved by a tap, and not yet claimed. */
  private static Desk approvedByTap(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var card = desk.secondStep();
    desk.story.comes(
        MetaSays.tap(
            Wamids.next(),
            Handset.SARA,
            Handset.button(card, "approve"),
            "اعتماد",
            card.text("wamid"),
            desk.story.clock().instant()));
    assertThat(desk.message().text("status")).isEqualTo("QUEUED");
    return desk;
  }

  private static void refused(Desk desk, String why) {
    assertThat(desk.message().text("status")).isEqualTo("REFUSED");
    assertThat(desk.draftStatus()).isEqualTo("PREPARED");
    assertThat(desk.sara.notice()).contains("لم تُرسل الرسالة").contains(why);
  }
}
