package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.event;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.Facts.given;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;

class ConsentRuleTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final ConsentRule rule = new ConsentRule();

  @Test
  void takesAProvenConsentForThePurpose() {
    assertThat(rule, fine()).saysYes();
    assertThat(rule, fine().ledger(imported("list 7"))).saysYes();
  }

  @Test
  void missesOneWhenNobodySaidAnything() {
    assertThat(rule, fine().ledger()).saysNo(Reason.NO_CONSENT);
  }

  @Test
  void doesNotStretchOnePurposeToAnother() {
    assertThat(rule, fine().purpose(Purpose.UTILITY)).saysNo(Reason.NO_CONSENT);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   "})
  void wantsEvidence(@Nullable String evidence) {
    assertThat(rule, fine().ledger(given(NOON, evidence))).saysNo(Reason.CONSENT_UNPROVEN);
  }

  @Test
  void hasExpiredInTheInstantItNames() {
    var until = NOON.plus(DAY);
    var consent = event(Type.GIVEN, Purpose.MARKETING, Source.PERSON, NOON, "form", until);
    assertThat(rule, fine().ledger(consent).at(until.minusNanos(1000))).saysYes();
    assertThat(rule, fine().ledger(consent).at(until)).saysNo(Reason.CONSENT_EXPIRED);
  }

  @Test
  void letsTheLaterWordCount() {
    assertThat(rule, fine().ledger(given(NOON.minus(DAY), "form"), withdrawn(NOON)))
        .saysNo(Reason.NO_CONSENT);
    assertThat(rule, fine().ledger(withdrawn(NOON.minus(DAY)), given(NOON, "form"))).saysYes();
  }

  @Test
  void letsTheLaterWordCountInWhicheverOrderTheyWereWritten() {
    assertThat(rule, fine().ledger(withdrawn(NOON), given(NOON.minus(DAY), "form")))
        .saysNo(Reason.NO_CONSENT);
  }

  @Test
  void letsAWithdrawalWinAtEqualTimes() {
    assertThat(rule, fine().ledger(withdrawn(NOON), given(NOON, "form"))).saysNo(Reason.NO_CONSENT);
    assertThat(rule, fine().ledger(given(NOON, "form"), withdrawn(NOON))).saysNo(Reason.NO_CONSENT);
  }

  private static ConsentEvent imported(String evidence) {
    return event(Type.IMPORTED, Purpose.MARKETING, Source.API, NOON, evidence, null);
  }

  private static ConsentEvent withdrawn(java.time.Instant at) {
    return event(Type.WITHDRAWN, Purpose.MARKETING, Source.PERSON, at, null, null);
  }
}
