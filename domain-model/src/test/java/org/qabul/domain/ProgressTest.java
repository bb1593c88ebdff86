package org.qabul.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private static final Failure BUSY =
      new Failure(
          130429,
          "busy",
          new Meaning(
              Meaning.Kind.TRY_AGAIN,
              Meaning.Again.BACK_OFF,
              Meaning.Effect.NONE,
              new Words("مشغول", "Busy"),
              new Meaning.NextStep(Meaning.Place.WAIT, new Words("نعيد", "We retry"))));

  /** How far each state is; a failure is beyond sent, but a delivery says it was none. */
  private static final List<OutboundStatus> FORWARD =
      List.of(
          OutboundStatus.ACCEPTED,
          OutboundStatus.SENT,
          OutboundStatus.FAILED,
          OutboundStatus.DELIVERED,
          OutboundStatus.READ);

  @Property
  void endsAtTheFarthestReportWhateverTheOrder(
      @ForAll @Size(min = 1, max = 12) List<@From("reports") OutboundStatus> reports) {
    var progress = accepted();
    reports.forEach(report -> progress.advance(report, NOW));
    assertThat(progress.status()).isEqualTo(farthest(reports));
  }

  @Property
  void neverMovesBack(@ForAll @Size(max = 12) List<@From("reports") OutboundStatus> reports) {
    var progress = accepted();
    for (OutboundStatus report : reports) {
      int before = FORWARD.indexOf(progress.status());
      progress.advance(report, NOW);
      assertThat(FORWARD.indexOf(progress.status())).isGreaterThanOrEqualTo(before);
    }
  }

  @Property
  void endsTheSameWhenTheReportsComeBeforeTheAnswer(
      @ForAll @Size(min = 1, max = 8) List<@From("reports") OutboundStatus> reports) {
    var progress = leaving();
    reports.forEach(report -> progress.advance(report, NOW));
    progress.accepted("wamid.1", NOW);
    assertThat(progress.status()).isEqualTo(farthest(reports));
  }

  @Property
  void isSettledByAnyReportWhenTheAnswerWasLost(
      @ForAll @Size(min = 1, max = 8) List<@From("reports") OutboundStatus> reports) {
    var progress = leaving();
    progress.unknown(NOW);
    reports.forEach(report -> progress.advance(report, NOW));
    assertThat(progress.status()).isEqualTo(farthest(reports));
  }

  @Test
  void keepsTheFirstIdItLearns() {
    var progress = leaving();
    progress.known("wamid.1");
    progress.accepted("wamid.2", NOW);
    assertThat(progress.wamid()).contains("wamid.1");
  }

  @Test
  void doesNotLeaveTwice() {
    var progress = leaving();
    assertThatIllegalStateException().isThrownBy(() -> progress.leave(false, NOW));
    progress.unknown(NOW);
    assertThatIllegalStateException().isThrownBy(() -> progress.leave(false, NOW));
    assertThat(progress.retry(BUSY, NOW, NOW)).isFalse();
    assertThat(progress.failureCode()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> progress.wake(NOW));
  }

  @Test
  void countsItsAttemptsAndForgetsWhenItCertainlyDidNotLeave() {
    var progress = leaving();
    progress.retry(BUSY, NOW.plusSeconds(5), NOW);
    assertThat(progress.leftAt()).isEmpty();
    assertThat(progress.notBefore()).contains(NOW.plusSeconds(5));
    assertThat(progress.failureCode()).contains(130429);
    progress.leave(true, NOW.plusSeconds(5));
    assertThat(progress.attempts()).isEqualTo(2);
    assertThat(progress.live()).isTrue();
  }

  @Test
  void sleepsWithoutATimeUntilSomethingWakesIt() {
    var progress = new Progress(NOW);
    progress.park(Optional.empty(), NOW);
    assertThat(progress.notBefore()).isEmpty();
    progress.wake(NOW.plusSeconds(9));
    assertThat(progress.notBefore()).contains(NOW.plusSeconds(9));
    assertThat(progress.status()).isEqualTo(OutboundStatus.QUEUED);
  }

  @Provide
  Arbitrary<OutboundStatus> reports() {
    return Arbitraries.of(
        OutboundStatus.SENT, OutboundStatus.DELIVERED, OutboundStatus.READ, OutboundStatus.FAILED);
  }

  private static OutboundStatus farthest(List<OutboundStatus> reports) {
    return FORWARD.get(reports.stream().mapToInt(FORWARD::indexOf).max().orElseThrow());
  }

  private static Progress leaving() {
    var progress = new Progress(NOW);
    progress.leave(false, NOW);
    return progress;
  }

  private static Progress accepted() {
    var progress = leaving();
    progress.accepted("wamid.1", NOW);
    return progress;
  }
}
