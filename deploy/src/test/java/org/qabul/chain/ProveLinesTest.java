package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Story;

/** A line is shown with the way to the next checkpoint, so that whoever gets it can check it. */
class ProveLinesTest {
  private static final long LONGEST_WAY = 20_000;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void leadsEveryLineToTheNextCheckpointThatCoversIt(DatabaseKind kind) throws Exception {
    try (var story = witnessedAtTwoAndFour(kind)) {
      assertThat(witnesses(story)).containsExactly("2", "2", "4", "4", "none");
      assertThat(objections(story)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void choosesTheNearestWhateverTheOrderOfTheFile(DatabaseKind kind) throws Exception {
    try (var story = witnessedAtTwoAndFour(kind)) {
      var file = settings(story).checkpoints();
      var lines = new ArrayList<>(Files.readAllLines(file));
      Collections.reverse(lines);
      Files.write(file, lines);
      assertThat(witnesses(story)).containsExactly("2", "2", "4", "4", "none");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void showsALineWithoutAWayThatWouldBeTooLong(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      linked(story, 2);
      String far = Long.toString(LONGEST_WAY + 2);
      witness(story, LONGEST_WAY + 2);
      assertThat(witnesses(story)).containsExactly("none", far);
    }
  }

  private static Story witnessedAtTwoAndFour(DatabaseKind kind) {
    var story = Story.on(kind);
    for (int i = 0; i < 2; i++) {
      AuditLines.add(story, 2);
      story.clock().advance(settings(story).every());
      story.the(ChainPump.class).turn();
    }
    linked(story, 1);
    return story;
  }

  private static void linked(Story story, int lines) {
    AuditLines.add(story, lines);
    story.the(LinkLines.class).link();
  }

  private static void witness(Story story, long position) throws IOException {
    var settings = settings(story);
    var head = new Head(position, "0".repeat(64));
    var far = Checkpoint.signed(head, story.clock().instant(), Checkpoint.FIRST, settings.key());
    settings.file().append(last -> Optional.of(far.line()));
  }

  private static List<JsonObject> proven(Story story) throws Exception {
    try (var connection = story.rows().database().getConnection()) {
      return ProveLines.on(connection, settings(story))
          .lines(LedgerName.AUDIT, "action = ?", List.of(AuditLines.ACTION))
          .getValuesAs(JsonObject.class);
    }
  }

  /** The place of the checkpoint that each line is shown with. */
  private static List<String> witnesses(Story story) throws Exception {
    return proven(story).stream()
        .map(line -> Optional.ofNullable(line.getJsonObject("checkpoint")))
        .map(checkpoint -> checkpoint.map(its -> its.getString("position")).orElse("none"))
        .toList();
  }

  private static List<String> objections(Story story) throws Exception {
    return proven(story).stream()
        .flatMap(line -> new ProvenLine(line).objection(settings(story)::trusts).stream())
        .map(words -> words.en())
        .toList();
  }

  private static ChainSettings settings(Story story) {
    return story.the(ChainSettings.class);
  }
}
