package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;
import org.qabul.domain.Ruling;

/** A message whose turn comes only after its approval has expired is not approved at all. */
class LongWaitTest {
  private static final Instant SLOT = Stage.NOON.plus(Duration.ofDays(7));

  @ParameterizedTest
  @EnumSource
  void anApprovalThatWouldExpireFirstIsDeclinedWithTheTimeToComeBack(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var third = third(story);
    var ruling = (Ruling.Declined) third.approve();
    assertThat(ruling.code()).isEqualTo("frequency_cap");
    assertThat(ruling.nextStep().ar())
        .contains("اعتمدها ابتداءً من 2026-01-11 12:01")
        .contains("تخرج في 2026-01-12 12:00");
    assertThat(ruling.nextStep().en()).contains("Approve it from 2026-01-11 12:01");
    assertThat(third.draftStatus()).isEqualTo("PREPARED");
    assertThat(story.rows().count("approval")).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void fromTheTimeNamedItIsApprovedAndLeavesByItself(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var third = third(story);
    story.clock().set(Instant.parse("2026-01-11T09:01:00Z"));
    Letter.nouraWrites(story, "هل من جديد؟");
    third.approved();
    story.clock().set(SLOT);
    story.send();
    assertThat(third.message().text("status")).isEqualTo("ACCEPTED");
  }

  /** The cap is used up; the next slot is a week away. */
  private static Letter third(Story story) {
    var first = Letter.prepared(story).approved();
    Letter.to(story, first.contact(), Purpose.MARKETING).approved();
    story.send();
    return Letter.to(story, first.contact(), Purpose.MARKETING);
  }
}
