package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Story;

/** The head is kept outside the database from time to time, and only once it has moved. */
class WitnessingTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void waitsUntilAllIsLinkedHoweverMuchCameAtOnce(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      AuditLines.add(story, LinkLines.MOST + 1);
      assertThat(story.the(ChainPump.class).turn()).isTrue();
      assertThat(witnessed(story)).isEmpty();
      assertThat(story.the(ChainPump.class).turn()).isFalse();
      assertThat(witnessed(story)).containsExactly(LinkLines.MOST + 1L);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void comesAtMostOnceInItsInterval(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      oneMoreLine(story);
      oneMoreLine(story);
      assertThat(witnessed(story)).containsExactly(1L);
      story.clock().advance(settings(story).every());
      oneMoreLine(story);
      assertThat(witnessed(story)).containsExactly(1L, 3L);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void addsNothingWhileNothingWasLinkedSince(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      story.the(ChainPump.class).turn();
      assertThat(witnessed(story)).isEmpty();
      story.clock().advance(settings(story).every());
      oneMoreLine(story);
      story.clock().advance(settings(story).every());
      story.the(ChainPump.class).turn();
      assertThat(witnessed(story)).containsExactly(1L);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isSaidInTheLogWithTheHashThatCanBeCompared(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind);
        var log = new LogHeard(WriteCheckpoint.class)) {
      oneMoreLine(story);
      String hash = story.rows().text("select hash from ledger_link");
      assertThat(log.heard()).containsExactly("INFO ledger checkpoint: 1 " + hash);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void knowsItsNewestAgainAfterARestart(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      assertThat(story.the(WriteCheckpoint.class).last()).isEmpty();
      oneMoreLine(story);
      var newest = story.the(WriteCheckpoint.class).last();
      assertThat(newest.orElseThrow().head().position()).isEqualTo(1);
      assertThat(anotherNode(story).last()).isEqualTo(newest);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isNotRepeatedByANodeThatSharesTheFile(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      oneMoreLine(story);
      var other = anotherNode(story);
      other.last();
      story.clock().advance(settings(story).every());
      oneMoreLine(story);
      other.write(story.the(ReadChain.class).read().head());
      assertThat(witnessed(story)).containsExactly(1L, 2L);
      assertThat(other.last()).isEqualTo(story.the(WriteCheckpoint.class).last());
    }
  }

  private static void oneMoreLine(Story story) {
    AuditLines.add(story, 1);
    story.the(ChainPump.class).turn();
  }

  private static WriteCheckpoint anotherNode(Story story) {
    return new WriteCheckpoint(settings(story), story.clock());
  }

  private static ChainSettings settings(Story story) {
    return story.the(ChainSettings.class);
  }

  private static List<Long> witnessed(Story story) throws IOException {
    var book = CheckpointBook.of(List.of(settings(story).file().lines()), settings(story)::trusts);
    assertThat(book.faults()).isEmpty();
    return book.believed().stream().map(checkpoint -> checkpoint.head().position()).toList();
  }
}
