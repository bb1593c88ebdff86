package org.qabul.compliance;

import org.qabul.domain.Finding;
import org.qabul.domain.Words;

/** Whoever opted out agreed to nothing; the answer to their own words asks for nothing either. */
final class NoConsentNeededRule extends Rule {
  private static final Words ANSWER =
      new Words("جواب على كلامه، لا يطلب شيئاً", "An answer to their own words, asking nothing");

  NoConsentNeededRule() {
    super(ConsentRule.NAME, ConsentRule.TITLE);
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return yes(ANSWER);
  }
}
