package org.qabul.compliance;

import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** The person agreed to messages for this purpose, and it can be shown. */
final class ConsentRule extends Rule {
  static final String NAME = "consent";
  static final Words TITLE = new Words("الموافقة", "Consent");

  ConsentRule() {
    super(NAME, TITLE);
  }

  @Override
  Finding onContact(ContactFacts facts) {
    var state = facts.standing().state();
    var purpose = facts.request().purpose().words();
    var saw =
        new Words(
            purpose.ar() + ": " + state.words().ar(), purpose.en() + ": " + state.words().en());
    return switch (state) {
      case GIVEN -> yes(saw);
      case EXPIRED -> no(Reason.CONSENT_EXPIRED, saw);
      case UNPROVEN -> no(Reason.CONSENT_UNPROVEN, saw);
      case UNKNOWN, REQUESTED, REFUSED, WITHDRAWN, ERASED -> no(Reason.NO_CONSENT, saw);
    };
  }
}
