package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hibernate.query.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ApproveOptOutAnswer;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/** What follows when a person says stop, after others or they themselves did before. */
class SaidStopTest {
  private static final String PHONE = "+966500000077";
  private static final String ANSWERS = "outbound_message where kind = 'OPT_OUT_ANSWER'";
  private int wamids;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWasStoppedByOthersIsToldWhenTheySayItThemselves(DatabaseKind kind) {
    try (var story = withAnswer(kind)) {
      String contact = story.people().contact(PHONE);
      story.people().stops(contact, null, Source.OPERATOR);
      says(story, "إيقاف");
      assertThat(story.rows().count(ANSWERS)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoSaysItAgainWasToldAlready(DatabaseKind kind) {
    try (var story = withAnswer(kind)) {
      story.people().contact(PHONE);
      says(story, "إيقاف");
      story.send();
      story.clock().advance(Duration.ofDays(2));
      says(story, "إيقاف");
      assertThat(story.rows().count(ANSWERS)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wordsThatMayBeAStopRaiseNoDoubtOnceEverythingIsStopped(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      story.people().stops(contact, null, Source.PERSON);
      says(story, "كيف أوقف الرسائل؟");
      assertThat(doubts(story)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wordsThatMayBeAStopRaiseADoubtWhenOnlyOnePurposeIsStopped(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      story.people().stops(contact, Purpose.MARKETING, Source.PERSON);
      says(story, "كيف أوقف الرسائل؟");
      assertThat(doubts(story)).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverWasEverStoppedIsListedOnceTheNewestStopFirst(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String first = story.people().contact(PHONE);
      String second = story.people().contact("+966500000078");
      story.people().contact("+966500000079");
      story.people().stops(first, null, Source.PERSON);
      story.people().stops(second, Purpose.MARKETING, Source.OPERATOR);
      story.people().stops(first, null, Source.PERSON);
      var ledger = story.the(ConsentLedger.class);
      assertThat(story.inTransaction(() -> ledger.everStopped(Page.first(10))))
          .containsExactly(first, second);
      assertThat(story.inTransaction(ledger::countEverStopped)).isEqualTo(2);
    }
  }

  private static long doubts(Story story) {
    return story.rows().count("consent_event where type = 'DOUBTED'");
  }

  private void says(Story story, String words) {
    wamids++;
    story.comes(MetaSays.text("wamid.stop" + wamids, PHONE, words, story.clock().instant()));
  }

  private static Story withAnswer(DatabaseKind kind) {
    var story = Story.on(kind);
    var admin = Actor.onPage(story.people().clerk("admin", Role.ADMIN));
    story.the(ApproveOptOutAnswer.class).approve(Language.AR, "تم إيقاف الرسائل.", admin);
    return story;
  }
}
