package org.qabul.compliance;

import static org.qabul.compliance.Facts.fine;
import static org.qabul.compliance.FindingAssert.assertThat;

import org.junit.jupiter.api.Test;

class NoConsentNeededRuleTest {
  @Test
  void asksForNoConsentToAnAnswer() {
    assertThat(new NoConsentNeededRule(), fine().ledger())
        .saysYes()
        .saw("An answer to their own words, asking nothing");
  }
}
