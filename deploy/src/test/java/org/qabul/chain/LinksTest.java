package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.story.Story;

/** Where lines stand in the chain, and how many stand nowhere yet. */
class LinksTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void areFoundByLedgerAndNumber(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      AuditLines.add(story, 2);
      story.the(LinkLines.class).link();
      String hash = story.rows().text("select hash from ledger_link where position = 2");
      assertThat(links(story, LedgerName.AUDIT, 1, 2).of(2)).contains(new Head(2, hash));
      assertThat(links(story, LedgerName.CONSENT, 1, 2).of(2)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void areMissingForALineThatWaits(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      AuditLines.add(story, 2);
      story.the(LinkLines.class).link();
      AuditLines.add(story, 1);
      assertThat(links(story, LedgerName.AUDIT, 2, 3).of(2)).isPresent();
      assertThat(links(story, LedgerName.AUDIT, 2, 3).of(3)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void areCountedAsOutstandingUntilTheyAreMade(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      AuditLines.add(story, 3);
      assertThat(story.the(ReadChain.class).read()).isEqualTo(new ReadChain.State(Link.NOTHING, 3));
      story.the(LinkLines.class).link();
      var state = story.the(ReadChain.class).read();
      assertThat(state.unlinked()).isZero();
      assertThat(state.head().position()).isEqualTo(3);
    }
  }

  private static Links.Found links(Story story, LedgerName ledger, long... seqs) {
    var lines = Arrays.stream(seqs).boxed().toList();
    return story.inTransaction(() -> story.the(Links.class).of(ledger, lines));
  }
}
