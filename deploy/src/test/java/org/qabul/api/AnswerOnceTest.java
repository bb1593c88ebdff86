package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;

class AnswerOnceTest {
  private static final String OFFER = Examples.OPPORTUNITY;

  @ParameterizedTest
  @EnumSource
  void givesTheFirstAnswerAgain(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      var first = desk.offers("k", OFFER);
      var again = desk.offers("k", OFFER);

      assertThat(again).isEqualTo(new Created(201, first.location(), first.json(), true));
      assertThat(desk.story.rows().count("opportunity")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesTheKeyForAnotherBodyOrAnotherPath(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      desk.offers("k", OFFER);
      var body = catchThrowableOfType(Rejection.class, () -> desk.offers("k", OFFER + " "));
      var consent = FeederDesk.call("consents", "k", OFFER);
      var path =
          catchThrowableOfType(Rejection.class, () -> desk.answer(consent, () -> neverDone()));

      assertThat(body.kind()).isEqualTo(ProblemKind.KEY_REUSED);
      assertThat(path.kind()).isEqualTo(ProblemKind.KEY_REUSED);
    }
  }

  private static Created neverDone() {
    throw new AssertionError("the deed was done");
  }

  @ParameterizedTest
  @EnumSource
  void keepsNeitherKeyNorDeedWhenItFallsAtTheEnd(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      var call = FeederDesk.call("opportunities", "k", OFFER);
      assertThatThrownBy(() -> desk.answer(call, () -> offerAndFall(desk, call)))
          .hasMessage("fell");

      assertThat(desk.story.rows().count("opportunity")).isZero();
      assertThat(desk.story.rows().count("idempotency_key")).isZero();
      assertThat(desk.offers("k", OFFER).replayed()).isFalse();
    }
  }

  private static Created offerAndFall(FeederDesk desk, Call call) {
    desk.story.the(OfferFromFeeder.class).offer(call);
    throw new IllegalStateException("fell");
  }

  @ParameterizedTest
  @EnumSource
  void letsARefusedRequestBeMendedUnderItsKey(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      assertThatThrownBy(() -> desk.offers("k", "{}")).isInstanceOf(Rejection.class);

      assertThat(desk.offers("k", OFFER).status()).isEqualTo(201);
    }
  }
}
