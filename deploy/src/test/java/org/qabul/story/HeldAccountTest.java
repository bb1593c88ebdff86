package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.AnswerBrief;
import org.qabul.desk.RecordAccountChange;
import org.qabul.desk.ReleaseAccount;
import org.qabul.domain.Actor;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.FakeGraph.Answer;

/** What holds the account, what it lets pass, and how an admin lifts it. */
class HeldAccountTest {
  @ParameterizedTest
  @EnumSource
  void anAdminLiftsWhatAnErrorHeldAndWhatWaitedLeaves(DatabaseKind kind) {
    var story = refused(kind, 190);
    var waiting = again(story, Purpose.MARKETING).approved();
    story.send();
    assertThat(waiting.message().text("status")).isEqualTo("PARKED");
    assertThat(released(story, story.people().clerk("admin", Role.ADMIN))).isEqualTo("done");
    story.send();
    assertThat(waiting.message().text("status")).isEqualTo("ACCEPTED");
  }

  @Test
  void nobodyElseLiftsIt() {
    var story = refused(DatabaseKind.H2, 190);
    String approver = story.people().clerk("approver", Role.APPROVER);
    assertThat(released(story, approver)).isEqualTo("may_not_release");
    assertThat(story.rows().count("account_health where held_because = '190'")).isOne();
  }

  @Test
  void anAccountThatIsNotHeldIsNotLifted() {
    var story = Stage.empty(DatabaseKind.H2);
    assertThat(released(story, story.people().clerk("admin", Role.ADMIN))).isEqualTo("not_held");
  }

  @ParameterizedTest
  @EnumSource
  void theReadinessReportNamesTheHold(DatabaseKind kind) {
    var desk = new Desk(kind);
    assertThat(readiness(desk)).contains("الحساب: سليم");
    desk.story
        .the(RecordAccountChange.class)
        .record(DeskWiring.BUSINESS_NUMBER, Optional.of("190"), Optional.empty(), Actor.META);
    assertThat(readiness(desk)).contains("الحساب: معلّق").contains("190");
  }

  @ParameterizedTest
  @EnumSource
  void complaintsHoldWhatWeBegin(DatabaseKind kind) {
    var story = refused(kind, 131048);
    var begun = again(story, Purpose.MARKETING).approved();
    story.send();
    assertThat(begun.message().text("status")).isEqualTo("PARKED");
  }

  @ParameterizedTest
  @EnumSource
  void complaintsLetAnswersAndCardsPass(DatabaseKind kind) {
    var story = refused(kind, 131048);
    var answer = again(story, Purpose.SERVICE_REPLY).approved();
    story.send();
    assertThat(answer.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(story.rows().count("outbound_message where status in ('PARKED','QUEUED')")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aBrokenTokenHoldsAnswersToo(DatabaseKind kind) {
    var story = refused(kind, 190);
    var answer = again(story, Purpose.SERVICE_REPLY).approved();
    story.send();
    assertThat(answer.message().text("status")).isEqualTo("PARKED");
  }

  /** What the report's button shows; the operator's own card cannot tell while it is held. */
  private static String readiness(Desk desk) {
    return desk.story.the(AnswerBrief.class).answer(operator(desk), "launch_report").words().ar();
  }

  private static Operator operator(Desk desk) {
    return desk.story.inTransaction(
        () -> desk.story.the(Operators.class).find(desk.sara.operator()).orElseThrow());
  }

  private static Letter again(Story story, Purpose purpose) {
    String noura = story.rows().text("select id from contact");
    story.people().consents(noura, purpose);
    return Letter.to(story, noura, purpose);
  }

  private static String released(Story story, String operator) {
    return story.the(ReleaseAccount.class).release(Actor.onPage(operator)).code();
  }

  /** A first letter that Meta refused with this code. */
  private static Story refused(DatabaseKind kind, int code) {
    var story = Stage.empty(kind);
    story.the(LiveSwitch.class).turn(true);
    var letter = Letter.prepared(story);
    story.send();
    letter.approved();
    story.the(FakeGraph.class).next(Answer.error(400, code));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("FAILED");
    return story;
  }
}
