package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;

class StatusOrderTest {
  private static final List<String> WORDS = List.of("sent", "delivered", "read", "failed");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void endsReadInAllTwentyFourOrdersWithRepeats(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story, Purpose.SERVICE_REPLY);
    var orders = permutations(WORDS);
    assertThat(orders).hasSize(24);
    for (List<String> order : orders) {
      var next = Letter.to(story, letter.contact(), Purpose.SERVICE_REPLY).approved();
      story.send();
      order.forEach(word -> report(story, next, word));
      order.forEach(word -> report(story, next, word));
      assertThat(kept(story, next)).as("the same report once").isEqualTo(4);
      story.clock().advance(Duration.ofSeconds(1));
      order.forEach(word -> report(story, next, word));
      assertThat(next.message().text("status")).as(order.toString()).isEqualTo("READ");
      assertThat(kept(story, next)).as("said anew a second later").isEqualTo(8);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void neverMovesBackWhateverIsMissing(DatabaseKind kind) {
    var story = Stage.empty(kind);
    var letter = Letter.prepared(story).approved();
    story.send();
    report(story, letter, "delivered");
    assertThat(letter.message().text("status")).isEqualTo("DELIVERED");
    report(story, letter, "sent");
    report(story, letter, "failed");
    report(story, letter, "deleted");
    report(story, letter, "warning");
    assertThat(letter.message().text("status")).isEqualTo("DELIVERED");
    report(story, letter, "played");
    assertThat(letter.message().text("status")).isEqualTo("READ");
  }

  private static void report(Story story, Letter letter, String word) {
    var message = letter.message();
    int code = word.equals("failed") ? 131026 : 0;
    story.comes(
        MetaSays.status(
            message.text("wamid"), word, message.text("id"), code, story.clock().instant()));
  }

  private static long kept(Story story, Letter letter) {
    return story.rows().count("status_report where message_id = ?", letter.message().text("id"));
  }

  private static List<List<String>> permutations(List<String> words) {
    if (words.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<String>>();
    for (String first : words) {
      var rest = words.stream().filter(word -> !word.equals(first)).toList();
      for (List<String> tail : permutations(rest)) {
        var order = new ArrayList<>(List.of(first));
        order.addAll(tail);
        all.add(order);
      }
    }
    return all;
  }
}
