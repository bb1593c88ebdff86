package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.chain.ChainFault.Kind.EVIDENCE_CHANGED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;
import org.qabul.story.Story;

/** Each ledger numbers its lines by itself: the same number names two lines, or only one. */
class NumbersTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void sharedByTwoLinesLoseNoneWhenOneTurnTakesOnlyTheFirst(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      AuditLines.number(story, "consent_event", LinkLines.MOST);
      consent(story);
      AuditLines.add(story, LinkLines.MOST - (int) story.rows().count("audit_event"));
      story.the(LinkLines.class).link();
      assertThat(story.rows().count("ledger_link where ledger = 'CONSENT'")).isZero();
      story.the(LinkLines.class).link();
      assertThat(story.rows().count("ledger_link where ledger = 'CONSENT'")).isEqualTo(1);
      assertThat(verify(story).faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofOneLedgerAloneHideNoChangedEvidence(DatabaseKind kind) throws Exception {
    try (var story = Story.on(kind)) {
      AuditLines.number(story, "audit_event", LinkLines.MOST);
      consent(story);
      story.the(LinkLines.class).link();
      assertThat(verify(story).faults()).isEmpty();
      try (var connection = story.rows().database().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("update evidence set words = 'a better form'");
      }
      assertThat(verify(story).faults())
          .extracting(ChainFault::kind)
          .containsExactly(EVIDENCE_CHANGED);
    }
  }

  private static void consent(Story story) {
    story.people().consents(story.people().contact("+966500000001"), Purpose.MARKETING);
  }

  private static ChainReport verify(Story story) throws Exception {
    return story.the(CheckChain.class).check();
  }
}
