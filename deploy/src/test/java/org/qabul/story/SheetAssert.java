package org.qabul.story;

import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.qabul.domain.Finding;
import org.qabul.domain.Finding.Answer;
import org.qabul.domain.Reason;
import org.qabul.domain.Sheet;

/** The gate's sheet, asked in the words of the stories. */
final class SheetAssert extends AbstractAssert<SheetAssert, Sheet> {
  private SheetAssert(Sheet sheet) {
    super(sheet, SheetAssert.class);
  }

  static SheetAssert assertThat(Sheet sheet) {
    return new SheetAssert(sheet);
  }

  /** All nine were asked. */
  SheetAssert isComplete() {
    Assertions.assertThat(actual.findings())
        .extracting(Finding::rule)
        .containsExactly(
            "approval",
            "known_contact",
            "suppression",
            "consent",
            "window",
            "template",
            "quiet_hours",
            "frequency",
            "account_health");
    return this;
  }

  SheetAssert isClear() {
    isComplete();
    Assertions.assertThat(actual.objections()).isEmpty();
    return this;
  }

  SheetAssert isRefusedOnlyBy(String rule, Reason reason) {
    Finding finding = only(rule, reason);
    Assertions.assertThat(finding.answer()).isEqualTo(Answer.NO);
    Assertions.assertThat(actual.parks()).isFalse();
    Assertions.assertThat(actual.nextAllowed()).isEmpty();
    return this;
  }

  SheetAssert isParkedOnlyBy(String rule, Reason reason, Optional<Instant> until) {
    Finding finding = only(rule, reason);
    Assertions.assertThat(finding.answer()).isEqualTo(Answer.PARK);
    Assertions.assertThat(actual.parks()).isTrue();
    Assertions.assertThat(actual.nextAllowed()).isEqualTo(until);
    return this;
  }

  private Finding only(String rule, Reason reason) {
    isComplete();
    Assertions.assertThat(actual.objections()).extracting(Finding::rule).containsExactly(rule);
    Finding finding = actual.objections().get(0);
    Assertions.assertThat(finding.because()).contains(reason);
    return finding;
  }
}
