package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Lines.event;
import static org.qabul.compliance.Lines.written;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Purpose;

class ConsentHistoryTest {
  private static final Instant LATER = NOON.plus(Duration.ofDays(1));
  private static final Instant LAST = NOON.plus(Duration.ofDays(2));

  private final ConsentEvent given = event(Type.GIVEN, NOON, "form 1");

  @Test
  void knowsNothingOfSomebodyWhoSaidNothing() {
    assertThat(state()).isEqualTo(ConsentState.UNKNOWN);
    assertThat(read().basis()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REQUESTED, REQUESTED",
    "REFUSED, REFUSED",
    "WITHDRAWN, WITHDRAWN",
    "ERASED, ERASED",
    "GIVEN, GIVEN",
    "CONFIRMED, GIVEN",
    "IMPORTED, GIVEN",
    "EXPIRED, UNKNOWN",
    "CORRECTED, UNKNOWN",
    "SUPPRESSED, UNKNOWN",
    "LIFTED, UNKNOWN",
    "DOUBTED, UNKNOWN",
    "CLEARED, UNKNOWN"
  })
  void standsWhereItsOnlyLinePutsIt(Type type, ConsentState state) {
    assertThat(state(event(type, NOON, "form 1"))).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(
      value = Type.class,
      names = {"REFUSED", "WITHDRAWN", "ERASED"})
  void moreThanTheOldEvidenceIsNeededAfterANo(Type no) {
    var again = event(Type.GIVEN, LAST, "form 1");
    assertThat(state(given, event(no, LATER, null), again))
        .isEqualTo(ConsentState.valueOf(no.name()));
    assertThat(state(given, event(no, LATER, null), event(Type.GIVEN, LAST, "form 2")))
        .isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void staysRefusedWhenAYesWithoutEvidenceFollows() {
    assertThat(state(event(Type.REFUSED, NOON, null), event(Type.GIVEN, LATER, null)))
        .isEqualTo(ConsentState.REFUSED);
  }

  @Test
  void losesNothingByAskingAgain() {
    assertThat(state(given, event(Type.REQUESTED, LATER, null))).isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void losesNothingByAYesWithoutEvidence() {
    var unproven = event(Type.CONFIRMED, LATER, null);
    assertThat(read(given, unproven).basis()).contains(given);
    assertThat(state(given, unproven)).isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void hearsWhatWasSaidToThisNumberAndErasuresOfEvery() {
    var elsewhere = written(Lines.to("1", "web_form", Type.GIVEN, NOON, "form 1"));
    var erased = written(Lines.to("1", "erasure", Type.ERASED, LATER, null));
    assertThat(state(elsewhere)).isEqualTo(ConsentState.UNKNOWN);
    assertThat(state(given, erased)).isEqualTo(ConsentState.ERASED);
  }

  @Test
  void neverHeardALineThatWasCorrected() {
    var wrong = written(ConsentLine.correcting(given, "somebody else", LATER));
    assertThat(state(given, wrong)).isEqualTo(ConsentState.UNKNOWN);
    assertThat(state(event(Type.GIVEN, NOON, "form 2"), given, wrong))
        .isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void knowsTheEvidenceOfACorrectedLineAsOld() {
    var wrong = written(ConsentLine.correcting(given, "somebody else", NOON));
    var no = event(Type.WITHDRAWN, LATER, null);
    assertThat(state(given, wrong, no, event(Type.GIVEN, LAST, "form 1")))
        .isEqualTo(ConsentState.WITHDRAWN);
  }

  @Test
  void keepsAYesThatALiftSpeaksOf() {
    var stop = event(Type.SUPPRESSED, NOON.minusSeconds(1), "told us");
    assertThat(state(stop, given, written(ConsentLine.lifting(stop, given))))
        .isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void endsTheConsentThatAnEndNames() {
    var end = written(ConsentLine.ending(given, LATER));
    assertThat(state(given, end)).isEqualTo(ConsentState.EXPIRED);
    assertThat(read(given, end).basis()).contains(end);
  }

  @Test
  void endsNoneButTheConsentThatAnEndNames() {
    var newer = event(Type.GIVEN, LATER, "form 2");
    assertThat(state(given, newer, written(ConsentLine.ending(given, LAST))))
        .isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void endsWhicheverHoldsWhenAnEndNamesNone() {
    assertThat(state(given, event(Type.EXPIRED, LATER, null))).isEqualTo(ConsentState.EXPIRED);
  }

  @Test
  void leavesANoStandingWhenItsTimeEnds() {
    var no = event(Type.WITHDRAWN, LATER, null);
    assertThat(state(given, no, event(Type.EXPIRED, LAST, null))).isEqualTo(ConsentState.WITHDRAWN);
  }

  @Test
  void isUnprovenByTheEvidenceOfAnEndedConsent() {
    var end = written(ConsentLine.ending(given, LATER));
    assertThat(state(given, end, event(Type.GIVEN, LAST, "form 1")))
        .isEqualTo(ConsentState.UNPROVEN);
    assertThat(state(given, end, event(Type.GIVEN, LAST, "form 2"))).isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void takesNoEvidenceTwiceOnceItsTimeIsOver() {
    var until = limited(LATER);
    assertThat(state(until, event(Type.GIVEN, LATER, "form 1"))).isEqualTo(ConsentState.EXPIRED);
    assertThat(state(until, event(Type.GIVEN, LATER.minusNanos(1), "form 1")))
        .isEqualTo(ConsentState.GIVEN);
    assertThat(state(until, event(Type.GIVEN, LATER, "form 2"))).isEqualTo(ConsentState.GIVEN);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "-1, false"})
  void countsANoFromItsVeryInstantOn(long nanos, boolean proved) {
    var no = event(Type.WITHDRAWN, LATER, null);
    assertThat(provedBefore(LATER.plusNanos(nanos), given, no)).isEqualTo(proved);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "-1, true", "1, false"})
  void countsEvidenceThatWasThereWhenTheNoWasSaid(long nanos, boolean proved) {
    var form = event(Type.GIVEN, LATER.plusNanos(nanos), "form 1");
    assertThat(provedBefore(LAST, form, event(Type.WITHDRAWN, LATER, null))).isEqualTo(proved);
  }

  @Test
  void ignoresOtherEvidenceAndYesesAndOtherPurposes() {
    var other = event(Type.GIVEN, NOON, "form 2");
    var elsewhere = Facts.event(Type.WITHDRAWN, Purpose.UTILITY, Source.PERSON, LATER, null, null);
    assertThat(provedBefore(LAST, other, event(Type.WITHDRAWN, LATER, null))).isFalse();
    assertThat(provedBefore(LAST, given, event(Type.CONFIRMED, LATER, null))).isFalse();
    assertThat(provedBefore(LAST, given, elsewhere)).isFalse();
  }

  private static ConsentEvent limited(Instant until) {
    return Facts.event(Type.GIVEN, Purpose.MARKETING, Source.PERSON, NOON, "form 1", until);
  }

  private static boolean provedBefore(Instant at, ConsentEvent... lines) {
    return ConsentHistory.provedBefore(List.of(lines), Purpose.MARKETING, at, "form 1");
  }

  private static ConsentState state(ConsentEvent... lines) {
    return read(lines).state();
  }

  private static ConsentHistory.Reading read(ConsentEvent... lines) {
    return ConsentHistory.read(List.of(lines), Purpose.MARKETING, Facts.BUSINESS, LAST);
  }
}
