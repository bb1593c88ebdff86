package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Operators;
import org.qabul.domain.Role;

/** Taps that must not count, and what those who made them are told. */
class StrangeTapsTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anotherOperatorsCardDoesNotCount(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var omar = Handset.of(desk.story, Handset.OMAR, Role.ADMIN);
    var card = desk.secondStep();
    assertThat(omar.taps(Handset.button(card, "approve"), card.text("wamid")))
        .isEqualTo("not_your_card");
    assertThat(omar.notice()).contains("لم تُرسل إليك");
    nothingHappened(desk);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aStrangersTapDoesNotCountAndIsNotAnswered(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var card = desk.secondStep();
    long messages = desk.story.rows().count("outbound_message");
    String wamid = Wamids.next();
    desk.story.comes(
        MetaSays.tap(
            wamid,
            "+966599999999",
            Handset.button(card, "approve"),
            "اعتماد",
            card.text("wamid"),
            desk.story.clock().instant()));
    assertThat(desk.story.rows().text("select outcome from tap_record where wamid = ?", wamid))
        .isEqualTo("not_an_operator");
    assertThat(desk.story.rows().count("outbound_message")).isEqualTo(messages);
    nothingHappened(desk);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDisabledOperatorsTapDoesNotCount(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    desk.story.inTransaction(
        () -> {
          desk.story.the(Operators.class).lock(desk.sara.operator()).orElseThrow().disable();
          return desk;
        });
    assertThat(desk.sara.taps(desk.secondStep(), "approve")).isEqualTo("not_an_operator");
    nothingHappened(desk);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aTapWithoutContextDoesNotCount(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    assertThat(desk.sara.taps(Handset.button(desk.secondStep(), "approve"), ""))
        .isEqualTo("not_your_card");
    nothingHappened(desk);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aTapOnACardThatSpeaksOfSomethingElseDoesNotCount(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    String approve = Handset.button(desk.secondStep(), "approve");
    for (String kindOfCard : List.of("OPPORTUNITY_CARD", "MEETING_OFFER")) {
      assertThat(desk.sara.taps(approve, desk.sara.card(kindOfCard).text("wamid")))
          .isEqualTo("not_your_card");
    }
    assertThat(desk.sara.taps(approve, "wamid.NOBODYKNOWS")).isEqualTo("not_your_card");
    nothingHappened(desk);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anUnknownIdIsShownAndAnsweredHonestly(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    String context = desk.secondStep().text("wamid");
    for (String id : List.of("buy:1:now", "msg::approve", "opp:x", "نعم", "appr:7f3c:yes")) {
      assertThat(desk.sara.taps(id, context)).as(id).isEqualTo("unknown_tap");
      assertThat(desk.sara.notice()).contains("غير معروف");
    }
    String version = desk.secondStep().text("subject_id");
    assertThat(desk.sara.taps("msg:" + version + ":frame", context)).isEqualTo("unknown_tap");
    assertThat(desk.story.rows().count("tap_record where outcome = 'unknown_tap'")).isEqualTo(6);
    nothingHappened(desk);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSameTapDeliveredTwiceIsWorkedOnce(DatabaseKind kind) {
    var desk = Desk.withDraft(kind);
    var card = desk.secondStep();
    String tap =
        MetaSays.tap(
            Wamids.next(),
            Handset.SARA,
            Handset.button(card, "approve"),
            "اعتماد",
            card.text("wamid"),
            desk.story.clock().instant());
    desk.story.comes(tap);
    desk.story.comes(tap);
    desk.story.comes(tap.replace("\":\"", "\" : \""));
    assertThat(desk.toContacts()).isOne();
    assertThat(desk.story.rows().count("tap_record where tap_id like 'msg:%'")).isOne();
  }

  private static void nothingHappened(Desk desk) {
    assertThat(desk.draftStatus()).isEqualTo("PREPARED");
    assertThat(desk.story.rows().count("approval")).isZero();
    assertThat(desk.toContacts()).isZero();
  }
}
