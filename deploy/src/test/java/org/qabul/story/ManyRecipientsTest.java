package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.compliance.GateSettings;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Purpose;

/** From so many people a day on, the next one's message needs a second person. */
class ManyRecipientsTest {
  private static final String SECOND_PERSON = "once a second person approves it";

  @Alternative
  @Priority(10)
  @Singleton
  static class TwoRecipients {
    @Produces
    GateSettings gate() {
      return DeskWiring.gate(new FourEyes(Set.of(Trigger.RECIPIENTS), 2, Set.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void peopleCountAndNotTheirMessages(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoRecipients.class)) {
      String first = to(story, 2).approved().contact();
      to(story, 3).approved();
      assertThat(to(story, 4).approve().words().en()).contains(SECOND_PERSON);
      assertThat(Letter.to(story, first, Purpose.MARKETING).approve().code())
          .as("one besides them")
          .isEqualTo("done");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoGotManyMessagesHidesNobody(DatabaseKind kind) {
    try (var story = Story.on(kind, TwoRecipients.class)) {
      to(story, 2).approved();
      var talkative = to(story, 3).approved();
      for (int i = 0; i <= OutboundMessages.NEWEST; i++) {
        again(story, talkative.message().text("id"), "copy" + i);
      }
      assertThat(to(story, 4).approve().words().en()).contains(SECOND_PERSON);
    }
  }

  /** One after another: who is approved a message at the same moment does not count. */
  private static Letter to(Story story, int number) {
    story.clock().advance(Duration.ofMinutes(1));
    String contact = story.people().contact("+96650000000" + number);
    story.people().consents(contact, Purpose.MARKETING);
    Letter.writes(story, "+96650000000" + number, "متى تفتحون؟");
    return Letter.to(story, contact, Purpose.MARKETING);
  }

  private static void again(Story story, String message, String copy) {
    story.inTransaction(
        () ->
            story
                .the(OutboundMessages.class)
                .session()
                .createNativeMutationQuery(
                    "insert into outbound_message (id, kind, subject_kind, subject_id,"
                        + " recipient_id, business_number, language, purpose, approval_id, payload,"
                        + " status, attempts, live, created_at, changed_at, revision)"
                        + " select :copy, kind, subject_kind, subject_id, recipient_id,"
                        + " business_number, language, purpose, approval_id, payload, status,"
                        + " attempts, live, created_at, changed_at, revision"
                        + " from outbound_message where id = :message")
                .setParameter("copy", copy)
                .setParameter("message", message)
                .executeUpdate());
  }
}
