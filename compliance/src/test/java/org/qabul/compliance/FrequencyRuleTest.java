package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qabul.compliance.FrequencyCaps.Cap;
import org.qabul.domain.Departure;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;

class FrequencyRuleTest {
  private static final Duration WEEK = Duration.ofDays(7);

  private final FrequencyRule rule = new FrequencyRule(Facts.SETTINGS);

  @Test
  void leavesRoomBelowTheCap() {
    assertThat(rule, fine()).saysYes();
    assertThat(rule, fine().left(NOON.minusSeconds(60))).saysYes();
  }

  @Test
  void parksAtTheCapUntilTheOldestLeavesThePeriod() {
    var oldest = NOON.minus(Duration.ofDays(5));
    assertThat(rule, fine().left(oldest, NOON.minusSeconds(60)))
        .parks(Reason.FREQUENCY_CAP, Optional.of(oldest.plus(WEEK)));
  }

  @Test
  void waitsForEnoughOfThemWhenMoreThanTheCapLeft() {
    var second = NOON.minus(Duration.ofDays(4));
    var third = NOON.minus(Duration.ofDays(1));
    assertThat(rule, fine().left(NOON.minus(Duration.ofDays(6)), second, third))
        .parks(Reason.FREQUENCY_CAP, Optional.of(second.plus(WEEK)));
  }

  @Test
  void forgetsWhatLeftExactlyOnePeriodAgo() {
    var gone = NOON.minus(WEEK);
    assertThat(rule, fine().left(gone, gone)).saysYes().saw("0 of 2");
    assertThat(rule, fine().left(gone, gone.plusNanos(1))).saysYes().saw("1 of 2");
  }

  @Test
  void waitsUntilMetaTakesMarketingForThePersonAgain() {
    var again = NOON.plusSeconds(3600);
    assertThat(rule, fine().marketingCools(again))
        .parks(Reason.MARKETING_LIMIT, Optional.of(again));
    assertThat(rule, fine().marketingCools(NOON)).saysYes();
  }

  @Test
  void waitsForTheLaterOfMetasLimitAndTheCap() {
    var oldest = NOON.minus(Duration.ofDays(5));
    var facts = fine().left(oldest, NOON.minusSeconds(60));
    assertThat(rule, facts.marketingCools(NOON.plusSeconds(60)))
        .parks(Reason.FREQUENCY_CAP, Optional.of(oldest.plus(WEEK)));
    assertThat(rule, facts.marketingCools(oldest.plus(WEEK).plusSeconds(1)))
        .parks(Reason.MARKETING_LIMIT, Optional.of(oldest.plus(WEEK).plusSeconds(1)));
  }

  @Test
  void doesNotCountReplies() {
    var facts = fine().purpose(Purpose.SERVICE_REPLY).left(NOON, NOON, NOON);
    assertThat(rule, facts).saysYes();
  }

  @Test
  void countsAPurposeThatHasACapOfItsOwnBesideTheGeneralOne() {
    var own = new FrequencyCaps(new Cap(9, WEEK), Map.of(Purpose.MARKETING, new Cap(1, WEEK)));
    var calendar = Facts.SETTINGS.quiet();
    var capped = new FrequencyRule(Facts.settings(calendar, own, FourEyes.NEVER));
    var left = NOON.minus(Duration.ofDays(1));
    assertThat(capped, fine().left(left)).parks(Reason.FREQUENCY_CAP, Optional.of(left.plus(WEEK)));
    assertThat(capped, fine().left(List.of(new Departure("noura", left, Purpose.UTILITY))))
        .saysYes();
  }

  @Test
  void waitsForTheLaterOfTwoCaps() {
    var own =
        new FrequencyCaps(
            new Cap(1, WEEK), Map.of(Purpose.MARKETING, new Cap(1, Duration.ofDays(30))));
    var capped = new FrequencyRule(Facts.settings(Facts.SETTINGS.quiet(), own, FourEyes.NEVER));
    var left = NOON.minus(Duration.ofDays(1));
    assertThat(capped, fine().left(left))
        .parks(Reason.FREQUENCY_CAP, Optional.of(left.plus(Duration.ofDays(30))))
        .saw(Purpose.MARKETING.words().en() + ": 1 of 1; all: 1 of 1");
  }
}
