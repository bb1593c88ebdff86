package org.qabul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private final Intake intake = new Intake(Clock.systemUTC());

  @Test
  void refusesAtOnceWhatFindsTheQueueFullAndTakesAgainWhatComesLater() throws Exception {
    var waiting = offer(Intake.MOST_WAITING);
    assertThat(waiting).allMatch(pending -> !settled(pending));
    var oneMore = offer(1).get(0);
    assertThat(oneMore.answer().toCompletableFuture().getNow(null)).isEqualTo(Answer.FULL);
    assertThat(intake.take(0)).isNotEmpty();
    assertThat(settled(offer(1).get(0))).isFalse();
  }

  @Test
  void storesNothingThatItsRequestGaveUp() throws Exception {
    var two = offer(2);
    two.get(0).giveUp();
    assertThat(intake.take(0)).containsExactly(two.get(1));
  }

  private List<Pending> offer(int count) {
    return IntStream.range(0, count).mapToObj(i -> intake.offer(new byte[] {1})).toList();
  }

  private static boolean settled(Pending pending) {
    return pending.answer().toCompletableFuture().isDone();
  }
}
