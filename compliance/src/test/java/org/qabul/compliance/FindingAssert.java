package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.Reason;

/** What a rule found, asked in the words of the tests. */
final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
  private FindingAssert(Finding finding) {
    super(finding, FindingAssert.class);
  }

  static FindingAssert assertThat(Rule rule, Facts facts) {
    return new FindingAssert(rule.onContact(facts.read()));
  }

  static FindingAssert assertThat(Rule rule, OperatorFacts facts) {
    return new FindingAssert(rule.onOperator(facts));
  }

  FindingAssert saysYes() {
    Assertions.assertThat(actual.answer()).isEqualTo(Answer.YES);
    Assertions.assertThat(actual.because()).isEmpty();
    return this;
  }

  FindingAssert saysNo(Reason reason) {
    Assertions.assertThat(actual.answer()).isEqualTo(Answer.NO);
    Assertions.assertThat(actual.because()).contains(reason);
    Assertions.assertThat(actual.allowedFrom()).isEmpty();
    return this;
  }

  FindingAssert saw(String words) {
    Assertions.assertThat(actual.saw().en()).contains(words);
    return this;
  }

  FindingAssert sawInArabic(String words) {
    Assertions.assertThat(actual.saw().ar()).contains(words);
    return this;
  }

  FindingAssert parks(Reason reason, Optional<Instant> until) {
    Assertions.assertThat(actual.answer()).isEqualTo(Answer.PARK);
    Assertions.assertThat(actual.because()).contains(reason);
    Assertions.assertThat(actual.allowedFrom()).isEqualTo(until);
    return this;
  }
}
