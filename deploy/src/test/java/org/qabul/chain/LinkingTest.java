package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.chain.ChainFault.Kind.LINE_GONE;
import static org.qabul.chain.ChainFault.Kind.LINKING_STOPPED;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;
import org.qabul.story.Story;
import org.qabul.story.Together;

/** Every line gets one link, whoever adds and whoever links at the same time. */
class LinkingTest {
  private static final int WRITERS = 4;
  private static final int LINKERS = 3;
  private static final int TRANSACTIONS = 60;
  private static final int LINES = 5;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void linksEveryLineOnceWhoeverElseWritesAndLinks(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      Together.run(WRITERS + LINKERS, hand -> hand < WRITERS ? writer(story) : linker(story));
      story.the(LinkLines.class).link();
      assertThat(story.rows().count("audit_event")).isEqualTo(WRITERS * TRANSACTIONS * LINES);
      assertThat(story.rows().count("ledger_link")).isEqualTo(WRITERS * TRANSACTIONS * LINES);
      assertThat(story.rows().count("ledger_unlinked")).isZero();
      assertThat(verify(story).faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void showsALineThatWasTakenAwayBeforeItWasLinked(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      write(story);
      AuditLines.takeAway(story, kind, 3);
      story.the(LinkLines.class).link();
      var fault = verify(story).faults().get(0);
      assertThat(fault.kind()).isEqualTo(LINE_GONE);
      assertThat(fault.position()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void isSeenToHaveStoppedOnceALineWaitsTooLong(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      write(story);
      story.clock().advance(Duration.ofMinutes(9));
      assertThat(verify(story).faults()).isEmpty();
      story.clock().advance(Duration.ofMinutes(2));
      var fault = verify(story).faults().get(0);
      assertThat(fault.kind()).isEqualTo(LINKING_STOPPED);
      assertThat(fault.words().en()).contains("have not been linked since");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void linksNothingOfATransactionThatWasUndone(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      assertThat(undone(story)).isTrue();
      write(story);
      story.the(LinkLines.class).link();
      assertThat(story.rows().count("ledger_link")).isEqualTo(LINES);
      assertThat(verify(story).faults()).isEmpty();
    }
  }

  private static boolean undone(Story story) {
    try {
      story.inTransaction(
          () -> {
            add(story);
            throw new IllegalStateException("undone");
          });
      return false;
    } catch (IllegalStateException expected) {
      return true;
    }
  }

  private static Runnable writer(Story story) {
    return () -> {
      for (int i = 0; i < TRANSACTIONS; i++) {
        write(story);
      }
    };
  }

  private static Runnable linker(Story story) {
    return () -> {
      for (int i = 0; i < TRANSACTIONS; i++) {
        story.the(LinkLines.class).link();
      }
    };
  }

  private static void write(Story story) {
    story.inTransaction(
        () -> {
          add(story);
          return LINES;
        });
  }

  private static void add(Story story) {
    for (int i = 0; i < LINES; i++) {
      var done =
          new Announcement.DeedDone(
              "tested", Subject.contact("c"), Actor.SYSTEM, "done", story.clock().instant());
      story.announce(done);
    }
  }

  private static ChainReport verify(Story story) throws Exception {
    try (var connection = story.rows().database().getConnection()) {
      return CheckChain.onOneView(connection, Ledgers.noBook(), story.clock().instant());
    }
  }
}
