package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qabul.box.DatabaseKind;
import org.qabul.graph.ErrorTable;
import org.qabul.story.FakeGraph.Answer;

/** Each error of Meta's does what it must, whichever way it comes, and is said in words. */
class MetaCodesTest {

  static Stream<Arguments> refusals() {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> MetaCodes.refusing().mapToObj(code -> Arguments.of(kind, code)));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void anErrorInTheAnswerIsTriedAgainOrGivesTheDraftBack(DatabaseKind kind, int code) {
    var story = Stage.empty(kind);
    var letter = leaving(story);
    story.the(FakeGraph.class).next(Answer.error(400, code));
    story.turnOutbox();
    assertThat(brought(story)).isEqualTo(MetaCodes.brings(code));
    long seconds = MetaCodes.secondsToWait(code);
    if (seconds == 0) {
      gaveBack(story, letter, code);
    } else {
      comesAgain(story, letter, seconds);
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void anErrorInAWebhookGivesTheDraftBackAndSendsNothingByItself(DatabaseKind kind, int code) {
    var story = Stage.empty(kind);
    var letter = leaving(story);
    story.turnOutbox();
    var sent = letter.message();
    story.comes(
        MetaSays.failed(sent.text("wamid"), sent.text("id"), code, story.clock().instant()));
    assertThat(brought(story)).isEqualTo(MetaCodes.brings(code));
    gaveBack(story, letter, code);
  }

  @ParameterizedTest
  @EnumSource
  void anErrorThatMeansThatMetaDoesNotKnowIsSettledByNobodyButAPersonOrAStatus(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = leaving(story);
    story.the(FakeGraph.class).next(Answer.error(400, MetaCodes.UNKNOWN_FAILURE));
    story.send();
    story.clock().advance(Duration.ofDays(2));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
    assertThat(letter.message().number("attempts")).isEqualTo(1);
  }

  private static Letter leaving(Story story) {
    story.the(LiveSwitch.class).turn(true);
    var letter = Letter.templated(story);
    story.send();
    return letter.approved();
  }

  private static void comesAgain(Story story, Letter letter, long seconds) {
    var message = letter.message();
    assertThat(message.text("status")).isEqualTo("QUEUED");
    assertThat(message.instant("not_before"))
        .isEqualTo(story.clock().instant().plusSeconds(seconds));
    story.clock().advance(Duration.ofSeconds(seconds));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  private static void gaveBack(Story story, Letter letter, int code) {
    assertThat(letter.message().text("status")).isEqualTo("FAILED");
    assertThat(letter.message().number("failure_code")).isEqualTo(code);
    assertThat(letter.draftStatus()).isEqualTo("PREPARED");
    var means = ErrorTable.failure(code, "");
    assertThat(notices(story)).contains(means.sentence().ar(), means.nextStep().ar());
    story.clock().advance(Duration.ofHours(2));
    story.send();
    assertThat(letter.message().number("attempts")).isEqualTo(1);
  }

  private static String notices(Story story) {
    return story.rows().all("select payload from outbound_message where kind = 'NOTICE'").stream()
        .map(row -> row.text("payload"))
        .collect(Collectors.joining());
  }

  /** Everything that is no longer as it was, beyond the message. */
  private static String brought(Story story) {
    return Stream.of(
            said(
                story,
                "'everything is held' from account_health where held_because is not null and not replies_pass"),
            said(story, "'what we begin is held' from account_health where replies_pass"),
            said(story, "'the number rests' from sending_pause where scope not like '%/%'"),
            said(story, "'the pair rests' from sending_pause where scope like '%/%'"),
            said(story, "'unreachable' from contact where unreachable_since is not null"),
            said(story, "'to be confirmed' from contact where identity_changed"),
            said(story, "'marketing cools' from contact where marketing_cools_until is not null"),
            said(story, "'stopped' from consent_event where type = 'SUPPRESSED'"),
            said(story, "concat('template ', status) from template where status <> 'APPROVED'"))
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }

  private static List<String> said(Story story, String what) {
    return story.rows().all("select " + what).stream()
        .map(row -> String.valueOf(row.columns().values().iterator().next()))
        .toList();
  }
}
