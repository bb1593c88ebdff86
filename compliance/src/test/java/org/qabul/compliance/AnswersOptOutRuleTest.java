package org.qabul.compliance;

import static org.qabul.compliance.Facts.NOON;
import static org.qabul.compliance.Facts.event;
import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Contact;
import org.qabul.domain.Identity;
import org.qabul.domain.Reason;

class AnswersOptOutRuleTest {
  private final AnswersOptOutRule rule = new AnswersOptOutRule();

  @Test
  void answersWhoStoppedInTheirOwnWords() {
    assertThat(rule, stopped()).saysYes().saw("Tells them that they opted out");
  }

  @Test
  void answersThemEvenIfSomebodyElseStoppedThemToo() {
    var both = fine().ledger(stop(Source.META, NOON), stop(Source.PERSON, NOON));
    assertThat(rule, both).saysYes();
  }

  @Test
  void hasNothingToAnswerWhereNobodyStopped() {
    assertThat(rule, fine())
        .saysNo(Reason.OPTED_OUT)
        .saw("They did not opt out in their own words");
  }

  @ParameterizedTest
  @EnumSource(value = Source.class, mode = EnumSource.Mode.EXCLUDE, names = "PERSON")
  void hasNothingToAnswerWhereSomebodyElseStoppedThem(Source source) {
    assertThat(rule, fine().ledger(stop(source, NOON)))
        .saysNo(Reason.OPTED_OUT)
        .saw("They did not opt out in their own words");
  }

  @Test
  void hasNothingToAnswerOnceTheyTookItBack() {
    var lifted = event(Type.LIFTED, null, Source.PERSON, NOON, "told us", null);
    assertThat(rule, fine().ledger(stop(Source.PERSON, NOON.minusSeconds(1)), lifted))
        .saysNo(Reason.OPTED_OUT)
        .saw("They did not opt out in their own words");
  }

  @Test
  void saysItOnce() {
    assertThat(rule, stopped().answeredLately())
        .saysNo(Reason.OPTED_OUT)
        .saw("They were told within the last day");
  }

  @Test
  void saysNothingToWhoeverHadTheirDataErased() {
    assertThat(rule, stopped().erasedAt(NOON))
        .saysNo(Reason.OPTED_OUT)
        .saw("had their data erased");
    assertThat(rule, stopped().contact(erased())).saysNo(Reason.OPTED_OUT).saw("data erased");
  }

  private static Facts stopped() {
    return fine().ledger(stop(Source.PERSON, NOON));
  }

  private static ConsentEvent stop(Source source, Instant at) {
    return event(Type.SUPPRESSED, null, source, at, "stop", null);
  }

  /** Only the erasure itself writes it, in the database. */
  private static Contact erased() {
    return new Contact("نورة", Identity.ofPhone("+966500000001"), "crm", NOON) {
      @Override
      public Optional<Instant> erasedAt() {
        return Optional.of(NOON);
      }
    };
  }
}
