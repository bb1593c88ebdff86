package org.qabul.compliance;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Purpose;

/**
 * Follows what was said of one person's consent to one purpose, in the order it was said. A no
 * holds until a yes with evidence that was not there before it; a yes without evidence adds nothing
 * to one with; a line that was corrected was never said.
 */
final class ConsentHistory {
  /** At equal times the stricter line counts. */
  static final Comparator<ConsentEvent> BY_TIME_STRICTER_LAST =
      Comparator.comparing(ConsentEvent::eventTime)
          .thenComparing(event -> event.type().strict())
          .thenComparing(ConsentEvent::seq);

  private final Predicate<ConsentEvent> standing;
  private final Set<String> proofs = new HashSet<>();
  private Set<String> stale = Set.of();
  private ConsentState state = ConsentState.UNKNOWN;
  private @Nullable ConsentEvent basis;
  private boolean refused;

  private ConsentHistory(Predicate<ConsentEvent> standing) {
    this.standing = standing;
  }

  /** What the history comes to. */
  record Reading(ConsentState state, Optional<ConsentEvent> basis) {}

  static Reading read(List<ConsentEvent> all, Purpose purpose, String businessNumber, Instant now) {
    var history = new ConsentHistory(standing(all));
    all.stream()
        .filter(event -> event.concerns(purpose))
        .filter(event -> event.type() == Type.ERASED || event.speaksFor(businessNumber))
        .sorted(BY_TIME_STRICTER_LAST)
        .forEach(history::follow);
    return history.at(now);
  }

  /** Neither corrected, nor lifted an opt-out on the strength of what was. */
  static Predicate<ConsentEvent> standing(List<ConsentEvent> all) {
    var corrected =
        all.stream()
            .filter(event -> event.type() == Type.CORRECTED)
            .flatMap(event -> event.about().stream())
            .collect(toSet());
    return event ->
        !corrected.contains(event.id())
            && (event.type() != Type.LIFTED || event.about().filter(corrected::contains).isEmpty());
  }

  /** Whether these words were evidence already when the person last said no before a time. */
  static boolean provedBefore(List<ConsentEvent> all, Purpose purpose, Instant at, String words) {
    return all.stream()
        .filter(line -> line.concerns(purpose) && line.type().strict())
        .filter(line -> !line.eventTime().isAfter(at))
        .map(ConsentEvent::eventTime)
        .max(Comparator.naturalOrder())
        .filter(no -> all.stream().anyMatch(line -> line.proved(words, no)))
        .isPresent();
  }

  /** What proved a line that was corrected is known all the same: it proves nothing new. */
  private void follow(ConsentEvent line) {
    if (over(line.eventTime())) {
      stale = Set.copyOf(proofs);
    }
    if (standing.test(line)) {
      count(line);
    }
    proofs.addAll(line.proofMarks());
  }

  private void count(ConsentEvent line) {
    switch (line.type()) {
      case REQUESTED -> requested(line);
      case GIVEN, CONFIRMED, IMPORTED -> agreed(line);
      case REFUSED -> refused(line, ConsentState.REFUSED);
      case WITHDRAWN -> refused(line, ConsentState.WITHDRAWN);
      case ERASED -> refused(line, ConsentState.ERASED);
      case EXPIRED -> ended(line);
      case CORRECTED, SUPPRESSED, LIFTED, DOUBTED, CLEARED -> {}
    }
  }

  private void requested(ConsentEvent line) {
    if (state == ConsentState.UNKNOWN) {
      move(ConsentState.REQUESTED, line);
    }
  }

  private void agreed(ConsentEvent line) {
    if (line.proven() && Collections.disjoint(line.proofMarks(), stale)) {
      refused = false;
      move(ConsentState.GIVEN, line);
    } else if (!refused && state != ConsentState.GIVEN) {
      move(ConsentState.UNPROVEN, line);
    }
  }

  private void refused(ConsentEvent line, ConsentState how) {
    stale = Set.copyOf(proofs);
    refused = true;
    move(how, line);
  }

  /** Ends the one consent it names, or whichever holds. */
  private void ended(ConsentEvent line) {
    boolean concerned =
        basis != null && line.about().map(basis.id()::equals).orElse(true) && !refused;
    if (concerned) {
      stale = Set.copyOf(proofs);
      move(ConsentState.EXPIRED, line);
    }
  }

  private void move(ConsentState next, ConsentEvent line) {
    state = next;
    basis = line;
  }

  private Reading at(Instant now) {
    return new Reading(over(now) ? ConsentState.EXPIRED : state, Optional.ofNullable(basis));
  }

  private boolean over(Instant now) {
    return state == ConsentState.GIVEN
        && basis != null
        && basis.validUntil().filter(end -> !now.isBefore(end)).isPresent();
  }
}
