package org.qabul.compliance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.compliance.FrequencyCaps.Cap;
import org.qabul.domain.Departure;
import org.qabul.domain.Finding;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;

/** Nobody gets more messages that we began than the caps allow, or than Meta takes for them. */
final class FrequencyRule extends Rule {
  private final FrequencyCaps caps;

  FrequencyRule(GateSettings settings) {
    super("frequency", new Words("تكرار الرسائل", "Frequency"));
    this.caps = settings.frequency();
  }

  @Override
  Finding onContact(ContactFacts facts) {
    return facts.request().begunByUs()
        ? capped(facts)
        : yes(new Words("رد على الشخص", "A reply to the person"));
  }

  private Finding capped(ContactFacts facts) {
    var purpose = facts.request().purpose();
    var ofAll = left(facts, facts.leftBefore().stream(), caps.all());
    var ofThis = caps.of(purpose).map(cap -> left(facts, of(purpose, facts), cap));
    var saw = ofThis.map(used -> both(used, purpose, ofAll)).orElse(ofAll.words());
    var free =
        Stream.concat(Stream.of(ofAll), ofThis.stream())
            .flatMap(used -> used.freeFrom().stream())
            .max(Comparator.naturalOrder());
    return facts
        .marketingCools()
        .filter(until -> until.isAfter(free.orElse(facts.now())))
        .map(until -> park(Reason.MARKETING_LIMIT, saw, Optional.of(until)))
        .or(() -> free.map(from -> park(Reason.FREQUENCY_CAP, saw, Optional.of(from))))
        .orElseGet(() -> yes(saw));
  }

  private static Stream<Departure> of(Purpose purpose, ContactFacts facts) {
    return facts.leftBefore().stream().filter(left -> left.purpose() == purpose);
  }

  private static Used left(ContactFacts facts, Stream<Departure> departures, Cap cap) {
    Instant since = facts.now().minus(cap.period());
    return new Used(departures.map(Departure::at).filter(at -> at.isAfter(since)).toList(), cap);
  }

  private static Words both(Used ofThis, Purpose purpose, Used ofAll) {
    return new Words(
        "%s: %s؛ الكل: %s".formatted(purpose.words().ar(), ofThis.words().ar(), ofAll.words().ar()),
        "%s: %s; all: %s".formatted(purpose.words().en(), ofThis.words().en(), ofAll.words().en()));
  }

  /** What of a cap is used up, the oldest first. */
  private record Used(List<Instant> left, Cap cap) {
    Words words() {
      return new Words("%s من %s", "%s of %s").with(left.size(), cap.count());
    }

    /** The oldest leave the period first; one more fits when few enough remain in it. */
    Optional<Instant> freeFrom() {
      int mustExpire = left.size() - cap.count();
      return mustExpire < 0
          ? Optional.empty()
          : Optional.of(left.get(mustExpire).plus(cap.period()));
    }
  }
}
