package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.event;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.Facts.given;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;

class SuppressionRuleTest {
  private static final Instant BEFORE = NOON.minus(Duration.ofDays(1));

  private final SuppressionRule rule = new SuppressionRule();

  @Test
  void letsPassWhenNobodyAskedToStop() {
    assertThat(rule, fine()).saysYes();
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void stopsForEverySource(Source source) {
    assertThat(rule, fine().ledger(stop(source, null, NOON))).saysNo(Reason.OPTED_OUT);
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void stopsHoweverNewTheConsentIs(Source source) {
    assertThat(rule, fine().ledger(stop(source, null, BEFORE), given(NOON, "form")))
        .saysNo(Reason.OPTED_OUT);
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void stopsEveryPurposeWhenNoneIsNamed(Purpose purpose) {
    assertThat(rule, fine().purpose(purpose).ledger(stop(Source.PERSON, null, NOON)))
        .saysNo(Reason.OPTED_OUT);
  }

  @Test
  void stopsOnlyThePurposeThatIsNamed() {
    var stop = stop(Source.META, Purpose.MARKETING, NOON);
    assertThat(rule, fine().ledger(stop)).saysNo(Reason.OPTED_OUT);
    assertThat(rule, fine().purpose(Purpose.UTILITY).ledger(stop)).saysYes();
  }

  @Test
  void liftsOnlyTheSourceThatLifted() {
    var meta = stop(Source.META, Purpose.MARKETING, BEFORE);
    var person = stop(Source.PERSON, null, BEFORE);
    var resumed = lift(Source.META, Purpose.MARKETING, NOON);
    assertThat(rule, fine().ledger(meta, resumed)).saysYes();
    assertThat(rule, fine().ledger(meta, person, resumed)).saysNo(Reason.OPTED_OUT);
  }

  @Test
  void liftsOnlyThePurposeThatWasLifted() {
    var all = stop(Source.PERSON, null, BEFORE);
    var lifted = lift(Source.PERSON, Purpose.MARKETING, NOON);
    assertThat(rule, fine().ledger(all, lifted)).saysYes();
    assertThat(rule, fine().purpose(Purpose.UTILITY).ledger(all, lifted)).saysNo(Reason.OPTED_OUT);
  }

  @Test
  void letsTheStopWinAtEqualTimes() {
    var stop = stop(Source.META, Purpose.MARKETING, NOON);
    var lift = lift(Source.META, Purpose.MARKETING, NOON);
    assertThat(rule, fine().ledger(stop, lift)).saysNo(Reason.OPTED_OUT);
    assertThat(rule, fine().ledger(lift, stop)).saysNo(Reason.OPTED_OUT);
  }

  @Test
  void namesWhoStopped() {
    assertThat(rule, fine().ledger(stop(Source.API, null, NOON)))
        .saw("Opt-out by: A connected system");
  }

  @Test
  void parksWhileWordsMayBeAStop() {
    var doubt = event(Type.DOUBTED, null, Source.PERSON, NOON, "perhaps", null);
    assertThat(rule, fine().ledger(Lines.numbered(1, doubt)))
        .parks(Reason.OPT_OUT_DOUBTFUL, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void knowsTheErasedUnlessTheyAgreedAfterIt(long nanos, boolean back) {
    var facts = fine().erasedAt(NOON.plusNanos(nanos));
    if (back) {
      assertThat(rule, facts).saysYes();
    } else {
      assertThat(rule, facts).saysNo(Reason.OPTED_OUT).saw("data erased");
    }
  }

  @Test
  void takesNothingUnprovenFromTheErased() {
    assertThat(rule, fine().erasedAt(BEFORE).ledger(given(NOON, null))).saysNo(Reason.OPTED_OUT);
    assertThat(rule, fine().erasedAt(BEFORE).ledger()).saysNo(Reason.OPTED_OUT);
  }

  @Test
  void letsAResumeThatIsOlderThanTheStopChangeNothing() {
    var stop = stop(Source.META, Purpose.MARKETING, NOON);
    var late = lift(Source.META, Purpose.MARKETING, BEFORE);
    assertThat(rule, fine().ledger(stop, late)).saysNo(Reason.OPTED_OUT);
  }

  private static ConsentEvent stop(Source source, @Nullable Purpose purpose, Instant at) {
    return event(Type.SUPPRESSED, purpose, source, at, "told us", null);
  }

  private static ConsentEvent lift(Source source, @Nullable Purpose purpose, Instant at) {
    return event(Type.LIFTED, purpose, source, at, "told us", null);
  }
}
