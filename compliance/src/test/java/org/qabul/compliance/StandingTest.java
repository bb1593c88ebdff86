package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Lines.numbered;
import static org.qabul.compliance.Lines.written;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Purpose;

class StandingTest {
  private final ConsentEvent doubt = numbered(5, said(Type.DOUBTED, null));
  private final ConsentEvent given = Lines.event(Type.GIVEN, NOON, "form 1");

  @Test
  void leavesWordsInDoubtUntilSomebodyDecides() {
    assertThat(Standing.doubts(List.of(doubt))).containsExactly(doubt);
    assertThat(Standing.doubts(List.of(doubt, numbered(6, said(Type.CLEARED, null))))).isEmpty();
    assertThat(Standing.doubts(List.of(doubt, numbered(6, said(Type.SUPPRESSED, null))))).isEmpty();
  }

  @Test
  void decidesNothingOfWordsThatCameAfter() {
    assertThat(Standing.doubts(List.of(numbered(4, said(Type.CLEARED, null)), doubt)))
        .containsExactly(doubt);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void isLeftInDoubtByAStopFromBeforeTheWordsHoweverLateItWasWritten(long nanos, boolean left) {
    var stop = numbered(6, stop(Source.OPERATOR, NOON.plusNanos(nanos)));
    assertThat(Standing.doubts(List.of(doubt, stop)).contains(doubt)).isEqualTo(left);
  }

  @Test
  void isDecidedBySomebodyWhateverTimeTheyName() {
    var cleared =
        Facts.event(
            Type.CLEARED, null, Source.OPERATOR, NOON.minusSeconds(9), "operator_page", null);
    assertThat(Standing.doubts(List.of(doubt, numbered(6, cleared)))).isEmpty();
  }

  @Test
  void isLeftInDoubtByAStopOfOnePurpose() {
    var stop = numbered(6, said(Type.SUPPRESSED, Purpose.MARKETING));
    assertThat(Standing.doubts(List.of(doubt, stop))).containsExactly(doubt);
  }

  @ParameterizedTest
  @EnumSource(
      value = Type.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CLEARED", "SUPPRESSED", "DOUBTED"})
  void isLeftInDoubtByEveryOtherLine(Type type) {
    assertThat(Standing.doubts(List.of(doubt, numbered(6, said(type, null)))))
        .containsExactly(doubt);
  }

  @Test
  void standsAtTheNewestLineItSaw() {
    assertThat(read(doubt, numbered(9, given)).ledgerPosition()).isEqualTo(9);
    assertThat(read().ledgerPosition()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"PERSON, true", "OPERATOR, true", "API, true", "META, false", "META_ERROR, false"})
  void overrulesTheStopsThatAPersonMayTakeBack(Source source, boolean overruled) {
    var stop = stop(source, NOON.minusNanos(1));
    assertThat(Standing.overruled(List.of(stop), given).contains(stop)).isEqualTo(overruled);
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, false", "1, false"})
  void overrulesOnlyWhatWasSaidBeforeTheConsent(long nanos, boolean overruled) {
    var stop = stop(Source.PERSON, NOON.plusNanos(nanos));
    assertThat(Standing.overruled(List.of(stop), given).contains(stop)).isEqualTo(overruled);
  }

  @Test
  void overrulesNothingWithoutEvidenceOrWithoutAYes() {
    var stops = List.of(stop(Source.PERSON, NOON.minusNanos(1)));
    assertThat(Standing.overruled(stops, Lines.event(Type.GIVEN, NOON, null))).isEmpty();
    assertThat(Standing.overruled(stops, Lines.event(Type.REQUESTED, NOON, "form 1"))).isEmpty();
  }

  @Test
  void takesAStopBackUntilTheConsentBehindItIsCorrected() {
    var stop = stop(Source.PERSON, NOON.minusSeconds(1));
    var lift = written(ConsentLine.lifting(stop, given));
    var wrong = written(ConsentLine.correcting(given, "somebody else", NOON));
    assertThat(suppressions(stop, given, lift)).isEmpty();
    assertThat(suppressions(stop, given, lift, wrong)).containsExactly(stop);
  }

  @Test
  void keepsALiftWhenAnotherLineWasCorrected() {
    var stop = stop(Source.PERSON, NOON.minusSeconds(1));
    var other = Lines.event(Type.GIVEN, NOON, "form 2");
    var wrong = written(ConsentLine.correcting(other, "somebody else", NOON));
    assertThat(suppressions(stop, given, written(ConsentLine.lifting(stop, given)), other, wrong))
        .isEmpty();
  }

  @Test
  void hearsBothWordsOfMetaAsOneVoice() {
    var stop = stop(Source.META_ERROR, NOON.minusSeconds(1));
    var resumed = Facts.event(Type.LIFTED, null, Source.META, NOON, "told us", null);
    assertThat(suppressions(stop, resumed)).isEmpty();
  }

  @Test
  void namesTheWeightiestSourceFirst() {
    var api = stop(Source.API, NOON);
    var person = stop(Source.PERSON, NOON.minusSeconds(1));
    assertThat(suppressions(api, person)).containsExactly(person, api);
  }

  private static List<ConsentEvent> suppressions(ConsentEvent... lines) {
    return read(lines).suppressions();
  }

  private static Standing read(ConsentEvent... lines) {
    return Standing.read(List.of(lines), Purpose.MARKETING, Facts.BUSINESS, NOON);
  }

  private static ConsentEvent said(Type type, @Nullable Purpose purpose) {
    return Facts.event(type, purpose, Source.PERSON, NOON, "told us", null);
  }

  private static ConsentEvent stop(Source source, Instant at) {
    return Facts.event(Type.SUPPRESSED, null, source, at, "told us", null);
  }
}
