package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.RecordOutcome;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Outcome;
import org.qabul.graph.ErrorTable;

/** An outcome that comes after the message was settled changes nothing and breaks nothing. */
class LateOutcomeTest {
  private static final Failure WHY = ErrorTable.failure(130429, "late");

  @ParameterizedTest
  @EnumSource
  void aRetryAfterTheMessageBecameUnknownSendsNothingAgain(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = leaving(story);
    story.clock().advance(Duration.ofMinutes(3));
    story.send();
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
    record(story, letter, new Outcome.Retry(story.clock().instant(), WHY));
    assertThat(letter.message().text("status")).isEqualTo("UNKNOWN");
    assertThat(letter.message().maybeText("failure_code")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFailureAfterTheDeliveryLeavesNoTrace(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = leaving(story);
    story.comes(
        MetaSays.status(
            "wamid.EARLY", "delivered", letter.message().text("id"), 0, story.clock().instant()));
    record(story, letter, new Outcome.Failed(WHY));
    assertThat(letter.message().text("status")).isEqualTo("DELIVERED");
    assertThat(letter.message().maybeText("failure_code")).isEmpty();
    assertThat(letter.draftStatus()).isEqualTo("APPROVED");
    assertThat(story.rows().count("outbound_message where kind = 'NOTICE'")).isZero();
  }

  private static Letter leaving(Story story) {
    var letter = Letter.prepared(story).approved();
    story.inTransaction(
        () -> {
          var message =
              story.the(OutboundMessages.class).lock(letter.message().text("id")).orElseThrow();
          message.progress().leave(true, story.clock().instant());
          return message;
        });
    return letter;
  }

  private static void record(Story story, Letter letter, Outcome outcome) {
    story.the(RecordOutcome.class).record(letter.message().text("id"), 1, outcome);
  }
}
