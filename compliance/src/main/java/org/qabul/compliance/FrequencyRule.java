package org.qabul.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Finding;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** Nobody gets more messages that we began than the cap allows. */
final class FrequencyRule extends Rule {
  private final GateSettings settings;

  FrequencyRule(GateSettings settings) {
    super("frequency", new Words("تكرار الرسائل", "Frequency"));
    this.settings = settings;
  }

  @Override
  Finding onContact(ContactFacts facts) {
    if (!facts.request().begunByUs()) {
      return yes(new Words("رد على الشخص", "A reply to the person"));
    }
    List<Instant> left = facts.leftBefore();
    var saw = new Words("%s من %s", "%s of %s").with(left.size(), settings.frequencyCap());
    return left.size() < settings.frequencyCap()
        ? yes(saw)
        : park(Reason.FREQUENCY_CAP, saw, slot(left));
  }

  /** The oldest messages leave the period first; one more fits when few enough remain in it. */
  private Optional<Instant> slot(List<Instant> left) {
    int mustExpire = left.size() - settings.frequencyCap();
    return mustExpire < left.size()
        ? Optional.of(left.get(mustExpire).plus(settings.frequencyPeriod()))
        : Optional.empty();
  }
}
