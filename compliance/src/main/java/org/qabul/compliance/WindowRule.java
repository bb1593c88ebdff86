package org.qabul.compliance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.Contact;
import org.qabul.domain.Content;
import org.qabul.domain.Finding;
import org.qabul.domain.Operator;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/**
 * Free words go only to somebody who wrote within the last 24 hours (Meta's customer-service
 * window).
 */
final class WindowRule extends Rule {
  static final Duration WINDOW = Duration.ofHours(24);

  WindowRule() {
    super("window", new Words("نافذة ٢٤ ساعة", "24-hour window"));
  }

  @Override
  Finding onContact(ContactFacts facts) {
    if (facts.request().content() instanceof Content.Templated) {
      return yes(new Words("قالب، لا يحتاج نافذة", "A template needs no window"));
    }
    return open(facts.contact().flatMap(Contact::lastHeardAt), facts.now())
        ? yes(OPEN)
        : no(Reason.WINDOW_CLOSED, SHUT);
  }

  /** A card waits, for the operator's next word opens the window again. */
  @Override
  Finding onOperator(OperatorFacts facts) {
    return open(facts.operator().flatMap(Operator::lastHeardAt), facts.now())
        ? yes(OPEN)
        : park(Reason.OPERATOR_WINDOW_CLOSED, SHUT, Optional.empty());
  }

  private static boolean open(Optional<Instant> lastHeard, Instant now) {
    return lastHeard.filter(at -> now.isBefore(at.plus(WINDOW))).isPresent();
  }

  private static final Words OPEN = new Words("النافذة مفتوحة", "The window is open");
  private static final Words SHUT = new Words("النافذة مغلقة", "The window is shut");
}
