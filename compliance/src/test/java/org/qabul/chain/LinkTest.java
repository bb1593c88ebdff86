package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The hashes were worked out with sha256sum. */
class LinkTest {
  private static final Line LINE = new Line(LedgerName.CONSENT, 12);
  private static final String FIRST =
      "900bf223a47864d8aac075818b761cc2611c2aaed88f393f26b1d857bbb94134";
  private static final String SECOND =
      "a64e34732c6dacc8e4e0f5a980d0cf5210222c174a559c9022eca2836397e8b7";

  @Test
  void followsTheOneBefore() {
    var first = Link.after(Link.NOTHING, LINE, "a".repeat(64));
    var second = Link.after(first.head(), LINE, "b".repeat(64));
    assertThat(first).isEqualTo(new Link(1, LINE, "a".repeat(64), FIRST));
    assertThat(second).isEqualTo(new Link(2, LINE, "b".repeat(64), SECOND));
    assertThat(second.head()).isEqualTo(new Head(2, SECOND));
  }

  @Test
  void isShownToPeopleByItsFirstTwelveLetters() {
    assertThat(new Head(1, FIRST).shown()).isEqualTo("900bf223a478");
  }

  @Test
  void isWaitedForByALineOfALedger() {
    var waiting = new Unlinked(LedgerName.AUDIT, 7);
    assertThat(waiting.ledger()).isEqualTo(LedgerName.AUDIT);
    assertThat(waiting.seq()).isEqualTo(7);
  }

  @Test
  void standsForALineOfANamedTable() {
    assertThat(LedgerName.CONSENT.table()).isEqualTo("consent_event");
    assertThat(LedgerName.AUDIT.table()).isEqualTo("audit_event");
  }
}
