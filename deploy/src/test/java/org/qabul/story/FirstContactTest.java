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
import org.qabul.desk.ApproveDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** Where it is demanded, whoever was never written to is first written to by two people. */
class FirstContactTest {
  @Alternative
  @Priority(10)
  @Singleton
  static class FirstOnes {
    @Produces
    GateSettings gate() {
      return DeskWiring.gate(new FourEyes(Set.of(Trigger.FIRST_CONTACT), 50, Set.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theFirstMessageNeedsTwoPeopleAndTheNextOneDoesNot(DatabaseKind kind) {
    try (var story = Story.on(kind, FirstOnes.class)) {
      var first = Letter.prepared(story, Purpose.UTILITY);
      assertThat(first.approve().words().en()).contains("once a second person approves it");
      var omar = Actor.onPage(story.people().clerk("omar", Role.APPROVER));
      assertThat(story.the(ApproveDraft.class).approve(first.version(), omar).code())
          .isEqualTo("done");
      story.send();
      story.clock().advance(Duration.ofMinutes(1));
      var next = Letter.to(story, first.contact(), Purpose.UTILITY);
      assertThat(next.approve().code()).isEqualTo("done");
      story.send();
      assertThat(next.message().text("status")).isEqualTo("ACCEPTED");
    }
  }
}
