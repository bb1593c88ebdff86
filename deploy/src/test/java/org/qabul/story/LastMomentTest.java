package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.story.SheetAssert.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.Source;
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

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatDiffersIsNamedAndComesBackAsANewVersion(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    String before = letter.version();
    story.clock().advance(Duration.ofMinutes(1));
    story.people().consents(letter.contact(), Purpose.MARKETING);
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("REFUSED");
    assertThat(letter.sheetOfTheClaim()).isRefusedOnlyBy("approval", Reason.NOT_APPROVED);
    assertThat(letter.message().text("claim_sheet")).contains("the consent");
    assertThat(letter.version()).isNotEqualTo(before);
    assertThat(
            story.rows().text("select differs from draft_version where id = ?", letter.version()))
        .isEqualTo("CONSENT");
    assertThat(story.rows().count("outbound_message where payload like ?", "%تغيّر بعد اعتمادك%"))
        .as("the new card says so")
        .isOne();
    assertThat(letter.approve().code()).isEqualTo("done");
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
