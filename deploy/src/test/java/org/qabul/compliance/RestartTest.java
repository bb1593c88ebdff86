package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Story;

/** What a desk finds out about its configuration when it starts on a database it has used. */
class RestartTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theKeyADatabaseWasBegunWithIsTheOnlyOneThatFits(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      assertThat(fits(story)).as("begun").isTrue();
      assertThat(fits(story)).as("started again").isTrue();
      try (var withAFreshKey = Story.on(story.rows().database())) {
        assertThat(fits(withAFreshKey)).isFalse();
      }
      assertThat(fits(story)).as("the wrong key took nothing").isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theAuditShowsTheRulesAtTheStartAndEveryChangeOfThemOnce(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      story.the(RecordPolicy.class).record();
      story.the(RecordPolicy.class).record();
      assertThat(policies(story)).hasSize(1);
      try (var changed = Story.on(story.rows().database(), OtherRules.class)) {
        changed.the(RecordPolicy.class).record();
        changed.the(RecordPolicy.class).record();
      }
      assertThat(policies(story)).hasSize(2).doesNotHaveDuplicates();
      story.the(RecordPolicy.class).record();
      assertThat(policies(story)).as("and back again").hasSize(3);
    }
  }

  private static List<String> policies(Story story) {
    return story
        .rows()
        .all("select note from audit_event where action = 'policy_changed' order by seq")
        .stream()
        .map(row -> row.text("note"))
        .toList();
  }

  private static boolean fits(Story story) {
    return story.the(CheckErasureKey.class).same();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void housekeepingRestsWhenNothingIsLeftToDo(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      var pump = story.the(HousekeepingPump.class);
      assertThat(pump.turn()).isFalse();
      assertThat(pump.turn()).as("within the hour").isFalse();
      assertThat(pump.name()).as("as the log calls it").isEqualTo("housekeeping");
    }
  }
}
