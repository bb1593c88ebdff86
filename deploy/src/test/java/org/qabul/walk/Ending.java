package org.qabul.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qabul.story.FakeGraph;
import org.qabul.story.MetaSays;
import org.qabul.story.Row;
import org.qabul.story.Story;

/** What must be true of all messages, on the way and when everything has come to rest. */
final class Ending {
  private static final int EVERY = 25;
  private static final Set<String> MET = Set.of("ACCEPTED", "SENT", "DELIVERED", "READ", "FAILED");

  /** From each state, those that may be found some steps later; written by hand. */
  private static final Map<String, Set<String>> LATER =
      Map.of(
          "QUEUED",
              Set.of(
                  "PARKED",
                  "ACCEPTED",
                  "SENT",
                  "DELIVERED",
                  "READ",
                  "FAILED",
                  "UNKNOWN",
                  "REFUSED",
                  "CANCELLED"),
          "PARKED",
              Set.of(
                  "QUEUED",
                  "ACCEPTED",
                  "SENT",
                  "DELIVERED",
                  "READ",
                  "FAILED",
                  "UNKNOWN",
                  "REFUSED",
                  "CANCELLED"),
          "ACCEPTED", Set.of("SENT", "DELIVERED", "READ", "FAILED"),
          "UNKNOWN", MET,
          "SENT", Set.of("DELIVERED", "READ", "FAILED"),
          "DELIVERED", Set.of("READ"),
          "FAILED", Set.of("DELIVERED", "READ"),
          "READ", Set.of(),
          "REFUSED", Set.of(),
          "CANCELLED", Set.of());

  /** What is left of a message to somebody who was erased. */
  private static final String BLANK = "{\"type\":\"text\",\"text\":{\"body\":\"—\"}}";

  private final Story story;
  private final Forgotten forgotten;
  private final Witness witness;
  private final Checker checker;
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, Integer> ends = new TreeMap<>();
  private int firsts;

  Ending(Story story, Forgotten forgotten, Witness witness, Checker checker) {
    this.story = story;
    this.forgotten = forgotten;
    this.witness = witness;
    this.checker = checker;
  }

  /** No message went where the table does not let it, since the last look. */
  void tablesHold(int step) {
    if (step % EVERY == 0) {
      story
          .rows()
          .all("select id, status from outbound_message where approval_id is not null")
          .forEach(this::moved);
    }
  }

  private void moved(Row message) {
    String now = message.text("status");
    String before = states.put(message.text("id"), now);
    if (before != null && !before.equals(now)) {
      assertThat(now).as("after " + before).isIn(LATER.getOrDefault(before, Set.of()));
    }
  }

  /** The account works again, days pass, and every pump comes to rest. */
  void rest() {
    story.work();
    witness.look();
    story.comes(MetaSays.account("ACCOUNT_RECONNECTED", story.clock().instant()));
    for (int day = 0; day < 16; day++) {
      story.clock().advance(Duration.ofHours(12));
      story.send();
      story.work();
    }
  }

  void nothingIsLost() {
    tablesHold(0);
    story.rows().all("select id, message_id from approval").forEach(this::kept);
    story
        .rows()
        .all("select * from outbound_message where approval_id is not null")
        .forEach(this::endedWell);
    everySeenOneIsThere();
  }

  /** The first of two promises nothing; whichever makes two people is of one message. */
  private void kept(Row approval) {
    if (witness.first(approval.text("id"))) {
      firsts++;
      return;
    }
    assertThat(story.rows().count("outbound_message where id = ?", approval.text("message_id")))
        .as("messages of approval " + approval.text("id"))
        .isOne();
  }

  private void endedWell(Row message) {
    var word = witness.of(message.text("approval_id")).orElseThrow();
    boolean erased = forgotten.has(word.contactId());
    String status = message.text("status");
    ends.merge(status, 1, Integer::sum);
    assertThat(message.text("payload"))
        .as("stored payload")
        .isEqualTo(erased ? BLANK : word.payload());
    assertThat(checker.ends().containsKey(word.messageId()))
        .as("seen at the door, and its state " + status)
        .isEqualTo(message.number("attempts") > 0);
    assertThat(status)
        .as("state at rest")
        .isIn(possible(checker.ends().getOrDefault(word.messageId(), "none"), erased));
  }

  /** Which states the last answer of the transport leads to, when no pump has work any more. */
  private static Set<String> possible(String lastAnswer, boolean erased) {
    String waits = erased ? "CANCELLED" : "PARKED";
    return switch (lastAnswer) {
      case "Accepted" -> MET;
      case "Failed" -> Set.of("FAILED", "DELIVERED", "READ");
      case "Unclear" -> Set.of("UNKNOWN", "ACCEPTED", "SENT", "DELIVERED", "READ", "FAILED");
      case "Retry" -> Set.of("REFUSED", waits, "FAILED");
      default -> Set.of("REFUSED", waits);
    };
  }

  /** What the two far ends hold is exactly what was seen at the door. */
  private void everySeenOneIsThere() {
    long live = story.the(FakeGraph.class).bodies().size();
    long drawn = story.rows().count("rehearsal_message");
    long attempts =
        Long.parseLong(story.rows().text("select sum(attempts) as n from outbound_message"));
    assertThat(checker.times()).as("messages at the door and attempts").isEqualTo(attempts);
    assertThat(live).as("requests at Graph").isEqualTo(checker.timesLive());
    assertThat(drawn).as("rehearsed messages").isEqualTo(checker.timesDrawn());
  }

  @Override
  public String toString() {
    return "approvals %d, %d of them firsts; ended %s".formatted(witness.size(), firsts, ends);
  }
}
