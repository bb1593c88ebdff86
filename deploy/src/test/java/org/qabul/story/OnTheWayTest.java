package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.RecordOutcome;
import org.qabul.domain.Outcome;
import org.qabul.domain.Purpose;
import org.qabul.graph.ErrorTable;
import org.qabul.graph.OutboxPump;
import org.qabul.story.FakeGraph.Answer;

/** Many messages are on their way at once, and to each person one. */
class OnTheWayTest {
  private static final int PEOPLE = 5;
  private static final int PATIENCE_SECONDS = 10;

  @ParameterizedTest
  @EnumSource
  void aSlowAnswerHoldsNobodyElse(DatabaseKind kind) {
    var story = live(kind);
    var letters = waiting(story, PEOPLE);
    var allThere = new CountDownLatch(PEOPLE);
    graph(story).awaitNothing();
    graph(story).meanwhile(() -> meet(allThere));
    story.send();
    assertThat(allThere.getCount()).isZero();
    assertThat(letters).allMatch(letter -> status(letter).equals("ACCEPTED"));
  }

  @ParameterizedTest
  @EnumSource
  void theNextLetterToAPersonLeavesWhenTheFirstWasAnswered(DatabaseKind kind) {
    var story = live(kind);
    var letters = twoToNoura(story);
    var answers = new CountDownLatch(1);
    graph(story).awaitNothing();
    graph(story).meanwhile(() -> await(answers));
    IntStream.range(0, PEOPLE).forEach(turn -> story.turnOutbox());
    assertThat(letters).extracting(OnTheWayTest::status).containsExactly("SENDING", "QUEUED");
    answers.countDown();
    story.send();
    assertThat(letters).extracting(OnTheWayTest::status).containsOnly("ACCEPTED");
    assertLeftInOrder(story, letters);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTriedAgainKeepsItsPlace(DatabaseKind kind) {
    var story = live(kind);
    var letters = twoToNoura(story);
    graph(story).next(Answer.error(400, 2));
    story.send();
    assertThat(letters).extracting(OnTheWayTest::status).containsOnly("QUEUED");
    graph(story).forget();
    story.clock().set(letters.get(0).message().instant("not_before"));
    story.send();
    assertThat(letters).extracting(OnTheWayTest::status).containsOnly("ACCEPTED");
    assertLeftInOrder(story, letters);
  }

  @ParameterizedTest
  @EnumSource
  void anOutcomeThatCannotBeWrittenIsKeptUntilItCan(DatabaseKind kind) {
    var story = live(kind);
    var letter = waiting(story, 1).get(0);
    graph(story).meanwhile(() -> story.rows().run("alter table outbound_message rename to away"));
    assertThatThrownBy(story::turnOutbox).isInstanceOf(RuntimeException.class);
    story.rows().run("alter table away rename to outbound_message");
    story.send();
    assertThat(status(letter)).isEqualTo("ACCEPTED");
    assertThat(graph(story).bodies()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void anOutcomeWrittenTwiceFreesNoLaterAttempt(DatabaseKind kind) {
    var story = live(kind);
    var letter = waiting(story, 1).get(0);
    graph(story).next(Answer.error(400, 2));
    story.send();
    var retry = new Outcome.Retry(story.clock().instant(), ErrorTable.failure(2, "late"));
    story.clock().set(letter.message().instant("not_before"));
    graph(story).meanwhile(() -> record(story, letter, 1, retry));
    story.send();
    assertThat(status(letter)).isEqualTo("ACCEPTED");
    assertThat(graph(story).bodies()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void aNodeThatStopsWaitsForTheAnswersItIsOwed(DatabaseKind kind) {
    var story = live(kind);
    var letter = waiting(story, 1).get(0);
    var pump = story.the(OutboxPump.class);
    graph(story).awaitNothing();
    pump.turn();
    pump.end();
    assertThat(status(letter)).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource
  void aMessageLeftBehindIsSettledWhileOthersLeave(DatabaseKind kind) {
    var story = live(kind);
    var lost = waiting(story, 1).get(0);
    graph(story).awaitNothing();
    story.the(OutboxPump.class).turn();
    story.clock().advance(Duration.ofMinutes(3));
    letterTo(story, 1);
    assertThat(story.turnOutbox()).isTrue();
    assertThat(status(lost)).isEqualTo("UNKNOWN");
    story.send();
  }

  private static Story live(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.the(LiveSwitch.class).turn(true);
    return story;
  }

  private static Letter letterTo(Story story, int number) {
    String phone = "+96650000010" + number;
    String contact = story.people().contact(phone);
    story.people().consents(contact, Purpose.MARKETING);
    Letter.writes(story, phone, "متى تفتحون؟");
    return Letter.to(story, contact, Purpose.MARKETING);
  }

  private static List<Letter> twoToNoura(Story story) {
    var first = Letter.prepared(story);
    return approved(story, List.of(first, Letter.to(story, first.contact(), Purpose.MARKETING)));
  }

  private static List<Letter> waiting(Story story, int people) {
    return approved(
        story, IntStream.range(0, people).mapToObj(number -> letterTo(story, number)).toList());
  }

  /** And nothing else waits. */
  private static List<Letter> approved(Story story, List<Letter> letters) {
    story.send();
    letters.forEach(Letter::approved);
    graph(story).forget();
    return letters;
  }

  private static void assertLeftInOrder(Story story, List<Letter> letters) {
    assertThat(graph(story).bodies())
        .containsSubsequence(
            letters.stream().map(letter -> letter.message().text("payload")).toList());
  }

  private static void record(Story story, Letter letter, int attempt, Outcome outcome) {
    story.the(RecordOutcome.class).record(letter.message().text("id"), attempt, outcome);
  }

  private static String status(Letter letter) {
    return letter.message().text("status");
  }

  private static FakeGraph graph(Story story) {
    return story.the(FakeGraph.class);
  }

  private static void meet(CountDownLatch others) {
    others.countDown();
    await(others);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
