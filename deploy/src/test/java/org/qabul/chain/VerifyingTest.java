package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.SettableClock;
import org.qabul.story.Story;

/** The desk verifies its own ledgers unasked, and says what it found. */
class VerifyingTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void comesAtTheStartAndOnceADay(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      Instant start = story.clock().instant();
      assertThat(story.the(ChainWatch.class).last()).isEmpty();
      assertThat(verified(story).at()).isEqualTo(start);
      story.clock().advance(Duration.ofHours(24).minusSeconds(1));
      assertThat(verified(story).at()).isEqualTo(start);
      story.clock().advance(Duration.ofSeconds(1));
      assertThat(verified(story).at()).isEqualTo(start.plus(Duration.ofDays(1)));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void comesOnceWhenSomebodyAsks(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      verified(story);
      story.the(ChainWatch.class).ask();
      story.clock().advance(Duration.ofMinutes(1));
      Instant asked = story.clock().instant();
      assertThat(verified(story).at()).isEqualTo(asked);
      story.clock().advance(Duration.ofMinutes(1));
      assertThat(verified(story).at()).isEqualTo(asked);
    }
  }

  @Test
  void isUnderWayFromTheAskingToTheEnd() {
    var watch = new ChainWatch(new SettableClock());
    assertThat(watch.underWay()).isFalse();
    watch.ask();
    assertThat(watch.underWay()).isTrue();
    watch.begin();
    assertThat(watch.underWay()).isTrue();
    watch.end(new ChainWatch.Checked(Instant.EPOCH, Duration.ZERO, Optional.empty()));
    assertThat(watch.underWay()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void coversWhatStillWaitedForItsLink(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      AuditLines.add(story, 3);
      var checked = verified(story);
      assertThat(checked.intact()).isTrue();
      assertThat(checked.report().orElseThrow().head().position()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void saysEveryFaultInTheLog(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind);
        var log = new LogHeard(VerifyPump.class)) {
      AuditLines.add(story, 3);
      story.the(LinkLines.class).link();
      AuditLines.takeAway(story, kind, 2);
      assertThat(verified(story).intact()).isFalse();
      assertThat(log.heard())
          .singleElement()
          .satisfies(said -> assertThat(said).startsWith("SEVERE ledger: ").contains("Line 2 "));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void doesNotCallIntactWhatItCouldNotRead(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind);
        var log = new LogHeard(VerifyPump.class)) {
      Files.createDirectories(story.the(ChainSettings.class).checkpoints());
      assertThat(verified(story).report()).isEmpty();
      assertThat(verified(story).intact()).isFalse();
      assertThat(log.heard())
          .singleElement()
          .satisfies(said -> assertThat(said).startsWith("WARNING ledgers not verified: "));
    }
  }

  @Test
  void isToldApartFromTheLinkingByItsName() {
    try (var story = Story.on(DatabaseKind.H2)) {
      assertThat(story.the(VerifyPump.class).name()).isEqualTo("verify");
      assertThat(story.the(ChainPump.class).name()).isEqualTo("chain");
    }
  }

  private static ChainWatch.Checked verified(Story story) {
    boolean hurry = story.the(VerifyPump.class).turn();
    assertThat(hurry).isFalse();
    return story.the(ChainWatch.class).last().orElseThrow();
  }
}
