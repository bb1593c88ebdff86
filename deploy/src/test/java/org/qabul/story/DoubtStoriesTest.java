package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.SettleDoubt;
import org.qabul.compliance.Source;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** Words that may be an opt-out: nothing leaves until a person has read them. */
class DoubtStoriesTest {
  private static final String DOUBTFUL = "كيف أوقف الرسائل؟";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void holdsWhatWasApprovedUntilSomebodySaysThatItIsNone(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    Letter.nouraWrites(story, DOUBTFUL);
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    assertThat(letter.message().text("claim_sheet")).contains("opt_out_doubtful");
    assertThat(settle(story, letter, false)).isTrue();
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void refusesWhatWaitedOnceSomebodySaysThatItIsOne(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    Letter.nouraWrites(story, DOUBTFUL);
    story.send();
    assertThat(settle(story, letter, true)).isTrue();
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("REFUSED");
    assertThat(letter.message().text("claim_sheet")).contains("opted_out");
    assertThat(settle(story, letter, false)).as("decided once").isFalse();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void tellsTheOperatorOnceHoweverOftenThePersonWrites(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    long before = notices(story);
    Letter.nouraWrites(story, DOUBTFUL);
    Letter.nouraWrites(story, "ازعجتوني");
    assertThat(notices(story)).isEqualTo(before + 1);
    assertThat(story.rows().count("consent_event where type = 'DOUBTED'"))
        .as("all they wrote is written down")
        .isEqualTo(2);
    assertThat(story.rows().text("select payload from outbound_message where kind = 'NOTICE'"))
        .contains("كيف أوقف الرسائل؟");
    settle(story, letter, false);
    Letter.nouraWrites(story, "ازعجتوني");
    assertThat(notices(story)).as("later words are new words").isEqualTo(before + 2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isNotSettledByAStopOfAnotherPurposeAndComesUpBesideOne(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story, Purpose.SERVICE_REPLY).approved();
    story.people().stops(letter.contact(), Purpose.MARKETING, Source.META);
    Letter.nouraWrites(story, DOUBTFUL);
    story.people().stops(letter.contact(), Purpose.UTILITY, Source.API);
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    assertThat(letter.message().text("claim_sheet")).contains("opt_out_doubtful");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void needsNoDecisionAfterACertainOne(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, DOUBTFUL);
    Letter.nouraWrites(story, "إيقاف");
    assertThat(letter.approve().code()).isEqualTo("opted_out");
    assertThat(settle(story, letter, false)).isFalse();
    assertThat(letter.approve().code()).isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isNotDecidedByWhoHasNotReadTheLastWords(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    Letter.nouraWrites(story, DOUBTFUL);
    String read = newest(story);
    Letter.nouraWrites(story, "ازعجتوني");
    assertThat(settle(story, letter, read, false)).isFalse();
    assertThat(story.rows().count("consent_event where type = 'CLEARED'")).isZero();
    assertThat(settle(story, letter, newest(story), false)).isTrue();
  }

  private static long notices(Story story) {
    return story.rows().count("outbound_message where kind = 'NOTICE'");
  }

  private static boolean settle(Story story, Letter letter, boolean optOut) {
    return settle(story, letter, newest(story), optOut);
  }

  private static String newest(Story story) {
    return story
        .rows()
        .text("select id from consent_event where type = 'DOUBTED' order by seq desc limit 1");
  }

  private static boolean settle(Story story, Letter letter, String read, boolean optOut) {
    String clerk =
        story
            .rows()
            .first("select id from operator_account where login = 'clerk'")
            .map(row -> row.text("id"))
            .orElseGet(() -> story.people().clerk("clerk", Role.OPERATOR));
    return story.the(SettleDoubt.class).settle(letter.contact(), read, optOut, Actor.onPage(clerk));
  }
}
