package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** One rule of the gate. It looks at facts only, asks nobody, and always gives an answer. */
abstract class Rule {
  private final String name;
  private final Words title;

  Rule(String name, Words title) {
    this.name = name;
    this.title = title;
  }

  abstract Finding onContact(ContactFacts facts);

  /** Cards to operators pass most rules in their own way: they linked their number themselves. */
  Finding onOperator(OperatorFacts facts) {
    return yes(
        new Words("بطاقة لمشغّل ربط رقمه بنفسه", "A card to an operator who linked themselves"));
  }

  final Finding yes(Words saw) {
    return new Finding(name, title, Answer.YES, saw, null, null);
  }

  final Finding no(Reason reason, Words saw) {
    return new Finding(name, title, Answer.NO, saw, reason, null);
  }

  final Finding park(Reason reason, Words saw, Optional<Instant> until) {
    return new Finding(name, title, Answer.PARK, saw, reason, until.orElse(null));
  }
}
