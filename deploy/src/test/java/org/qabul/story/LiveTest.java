package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Purpose;
import org.qabul.story.FakeGraph.Answer;

/** With the flag on, against a Graph that answers as it likes. */
class LiveTest {
  private static final Answer LOST = new Answer(200, "{}");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void sendsExactlyTheStoredPayload(DatabaseKind kind) {
    var story = live(kind);
    var letter = Letter.prepared(story).approved();
    story.send();
    assertThat(graph(story).bodies()).contains(letter.message().text("payload"));
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(letter.message().flag("live")).isTrue();
    assertThat(story.rows().count("rehearsal_message")).isZero();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void sendsNothingToMetaWhileTheFlagIsOff(DatabaseKind kind) {
    var story = Stage.empty(kind);
    Letter.prepared(story).approved();
    story.send();
    assertThat(graph(story).bodies()).isEmpty();
    assertThat(story.rows().count("rehearsal_message")).isPositive();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void neverSendsALostAnswerAgainByItself(DatabaseKind kind) {
    var story = live(kind);
    var letter = lost(story);
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
    for (int day = 0; day < 9; day++) {
      story.clock().advance(Duration.ofDays(1));
      story.send();
    }
    assertThat(sent(story, letter)).isOne();
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void settlesALostAnswerByTheStatusThatCarriesOurId(DatabaseKind kind) {
    var story = live(kind);
    var letter = lost(story);
    report(story, letter, "wamid.LATER", "delivered", 0);
    assertThat(letter.message().text("status")).isEqualTo("DELIVERED");
    assertThat(letter.message().text("wamid")).isEqualTo("wamid.LATER");
    assertThat(sent(story, letter)).isOne();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void settlesALostAnswerByAFailure(DatabaseKind kind) {
    var story = live(kind);
    var letter = lost(story);
    report(story, letter, "wamid.LATER", "failed", 131026);
    assertThat(letter.message().text("status")).isEqualTo("FAILED");
    assertThat(letter.message().text("failure_code")).isEqualTo("131026");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leavesAMessageUnknownThatAProcessLeftBehind(DatabaseKind kind) {
    var story = live(kind);
    var letter = Letter.prepared(story).approved();
    story.inTransaction(
        () -> {
          var message =
              story.the(OutboundMessages.class).lock(letter.message().text("id")).orElseThrow();
          message.progress().leave(true, story.clock().instant());
          return message;
        });
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("SENDING");
    story.clock().advance(Duration.ofMinutes(3));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
    assertThat(sent(story, letter)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"403, 131056", "429, 130429", "400, 131057"})
  void comesAgainWhenMetaSaysSo(int status, int code) {
    var story = live(DatabaseKind.H2);
    var letter = next(story);
    graph(story).next(Answer.error(status, code));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("QUEUED");
    assertThat(letter.message().text("failure_code")).isEqualTo(Integer.toString(code));
    story.clock().advance(Duration.ofMinutes(5));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
    assertThat(letter.message().number("attempts")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {131047, 131026, 132001, 131049, 999_999})
  void tellsTheApproverOfARefusalAndNeverRetries(int code) {
    var story = live(DatabaseKind.H2);
    var letter = next(story);
    graph(story).next(Answer.error(400, code));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("FAILED");
    story.clock().advance(Duration.ofHours(2));
    story.send();
    assertThat(sent(story, letter)).isOne();
    assertThat(
            story
                .rows()
                .text(
                    "select payload from outbound_message where kind = 'NOTICE' order by position desc"))
        .contains("لم تصل الرسالة إلى نورة");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void recordsTheStopThatMetaReportsAsAnError(DatabaseKind kind) {
    var story = live(kind);
    var letter = next(story);
    graph(story).next(Answer.error(400, 131050));
    story.send();
    var next = Letter.to(story, letter.contact(), Purpose.MARKETING);
    assertThat(next.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @ValueSource(ints = {190, 131031, 131042, 368})
  void holdsTheAccountWhenMetaRefusesIt(int code) {
    var story = live(DatabaseKind.H2);
    var letter = next(story);
    graph(story).next(Answer.error(401, code));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("FAILED");
    var next = Letter.to(story, letter.contact(), Purpose.MARKETING).approved();
    story.send();
    assertThat(next.message().text("status")).isEqualTo("PARKED");
    assertThat(sent(story, next)).isZero();
  }

  private static Story live(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.the(LiveSwitch.class).turn(true);
    return story;
  }

  private static FakeGraph graph(Story story) {
    return story.the(FakeGraph.class);
  }

  private static Letter lost(Story story) {
    var letter = next(story);
    graph(story).next(LOST);
    story.send();
    return letter;
  }

  /** Approved, with all cards gone before it: the next request at Graph is the letter. */
  private static Letter next(Story story) {
    var letter = Letter.prepared(story);
    story.send();
    return letter.approved();
  }

  private static long sent(Story story, Letter letter) {
    String id = letter.message().text("id");
    return graph(story).bodies().stream().filter(body -> body.contains(id)).count();
  }

  private static void report(Story story, Letter letter, String wamid, String word, int code) {
    String id = letter.message().text("id");
    story.comes(MetaSays.status(wamid, word, id, code, story.clock().instant()));
  }
}
