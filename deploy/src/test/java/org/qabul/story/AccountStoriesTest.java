package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;

/** What Meta says of our number and our templates reaches what is waiting to leave. */
class AccountStoriesTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFlagOnTheNumberHoldsSendsUntilItIsTakenBack(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(quality(story, "FLAGGED", "15550100001"));
    letter.approve();
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
    assertThat(letter.sheetOfTheApproval().toString()).contains("account");
    story.comes(quality(story, "UNFLAGGED", "15550100001"));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theRecoveryOfOneNumberReleasesNoOtherHold(DatabaseKind kind) {
    var story = Stage.empty(kind);
    story.comes(quality(story, "FLAGGED", "15550100001"));
    story.comes(quality(story, "UNFLAGGED", "15550100002"));
    assertThat(because(story)).isEqualTo("number quality 15550100001");
    story.clock().advance(Duration.ofMinutes(1));
    story.comes(MetaSays.account("ACCOUNT_RESTRICTION", story.clock().instant()));
    story.comes(quality(story, "FLAGGED", "15550100001"));
    story.comes(quality(story, "UNFLAGGED", "15550100001"));
    assertThat(story.rows().text("select held_because from account_health"))
        .isEqualTo("ACCOUNT_RESTRICTION");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFlagOutlivesTheEndOfAnotherHold(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story);
    story.comes(MetaSays.account("ACCOUNT_RESTRICTION", story.clock().instant()));
    story.comes(quality(story, "FLAGGED", "15550100001"));
    story.clock().advance(Duration.ofMinutes(1));
    story.comes(MetaSays.account("ACCOUNT_RESTRICTION_LIFTED", story.clock().instant()));
    letter.approve();
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("PARKED");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anApprovedMessageGoesBackToTheGateWhenMetaRewroteItsTemplate(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.templated(story);
    letter.approved();
    story.comes(rewritten(story, "أهلاً {{1}}"));
    story.send();
    assertThat(letter.message().maybeText("wamid")).isEmpty();
    assertThat(letter.message().text("status")).isEqualTo("REFUSED");
    assertThat(letter.message().text("claim_sheet")).contains("template_changed");
  }

  private static String because(Story story) {
    return story.rows().text("select flagged_because from account_health");
  }

  private static String quality(Story story, String event, String number) {
    return MetaSays.change(
        "phone_number_quality_update",
        "\"display_phone_number\":\"%s\",\"event\":\"%s\"".formatted(number, event),
        story.clock().instant());
  }

  private static String rewritten(Story story, String body) {
    return MetaSays.change(
        "message_template_components_update",
        "\"message_template_name\":\"offer\",\"message_template_language\":\"ar\","
            + "\"message_template_element\":\"%s\"".formatted(body),
        story.clock().instant());
  }
}
