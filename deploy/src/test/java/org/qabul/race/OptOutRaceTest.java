package org.qabul.race;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An opt-out that is committed while thousands of messages to the same person leave. Short here; in
 * full with {@code -Dqabul.race.rounds=20 -Dqabul.race.letters=5000}.
 */
class OptOutRaceTest {
  private static final int ROUNDS = Integer.getInteger("qabul.race.rounds", 3);
  private static final int LETTERS = Integer.getInteger("qabul.race.letters", 300);
  private static final int FEW_LETTERS = 100;

  @Test
  void noSendToAPersonStartsAfterTheirOptOut() {
    var figures = new Figures();
    try (Race race = Race.on()) {
      IntStream.range(0, ROUNDS).forEach(number -> figures.add(held(race, number)));
    }
    System.out.println(figures);
  }

  /** Three moments and two ways in: each with each in any six rounds. */
  private static Round held(Race race, int number) {
    var moments = Moment.values();
    var stops = Stop.values();
    var round = race.run(LETTERS, moments[number % moments.length], stops[number % stops.length]);
    round.nothingStartsAfterTheStop();
    round.theStopCameAtItsMoment();
    round.everythingElseIsAsItShouldBe();
    round.eachLeftOnceAndFromBothNodes();
    return round;
  }

  @Test
  void aGateAskedOutsideTheClaimingTransactionIsNoticedEveryTime() {
    try (Race race = Race.on(GateAside.class)) {
      for (Stop stop : Stop.values()) {
        var round = race.run(FEW_LETTERS, Moment.BEFORE_A_CLAIM_IS_COMMITTED, stop);
        assertThatThrownBy(round::nothingStartsAfterTheStop)
            .isInstanceOf(AssertionError.class)
            .hasMessageStartingWith("[claims committed after the opt-out]");
      }
    }
  }
}
