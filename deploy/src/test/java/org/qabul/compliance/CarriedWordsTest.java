package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Actor;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/** Words that count for one contact after another are still those of whoever said them. */
class CarriedWordsTest {
  private static final String FIRST = "+966500000001";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void goEverywhereWithWhoeverSaidThem(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String first = story.people().contact(FIRST);
      String second = story.people().contact("+966500000002");
      String third = story.people().contact("+966500000003");
      var now = story.clock().instant();
      story.comes(MetaSays.text("wamid.1", FIRST, "كيف أوقف الرسائل؟", now));
      carry(story, first, second);
      carry(story, second, third);
      assertThat(words(story, third)).isOne();
      story.the(EraseContact.class).erase(first, Actor.SYSTEM);
      assertThat(words(story, second)).isZero();
      assertThat(words(story, third)).isZero();
      assertThat(story.rows().count("consent_event where contact_id = ?", third))
          .as("the doubt itself holds")
          .isOne();
    }
  }

  private static void carry(Story story, String from, String to) {
    story.inTransaction(
        () -> {
          var at = story.clock().instant();
          story.the(CarryOver.class).carry(from, to, at, Actor.SYSTEM);
          return to;
        });
  }

  private static long words(Story story, String contactId) {
    return story.rows().count("evidence where words is not null and contact_id = ?", contactId);
  }
}
