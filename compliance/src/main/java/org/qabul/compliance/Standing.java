package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Purpose;

/**
 * What the ledger says of one person and one purpose at one moment. Read from the lines, never
 * stored.
 *
 * @param consentEvent the line the state comes from
 * @param suppressions the opt-outs in force; any one of them wins over every consent
 * @param doubts words that may be an opt-out and that nobody has decided about yet, oldest first
 * @param ledgerPosition the newest line seen
 */
public record Standing(
    ConsentState state,
    Optional<ConsentEvent> consentEvent,
    List<ConsentEvent> suppressions,
    List<ConsentEvent> doubts,
    long ledgerPosition) {

  /** At equal times the stricter line counts. */
  private static final Comparator<ConsentEvent> BY_TIME_STRICTER_LAST =
      Comparator.comparing(ConsentEvent::eventTime)
          .thenComparing(event -> event.type() == Type.WITHDRAWN || event.type() == Type.SUPPRESSED)
          .thenComparing(ConsentEvent::seq);

  static Standing read(
      List<ConsentEvent> all, Purpose purpose, String businessNumber, Instant now) {
    var lines = all.stream().filter(event -> event.concerns(purpose)).toList();
    var consent =
        lines.stream()
            .filter(event -> event.businessNumber().equals(businessNumber))
            .filter(Standing::speaksOfConsent)
            .max(BY_TIME_STRICTER_LAST);
    return new Standing(
        consent.map(event -> stateOf(event, now)).orElse(ConsentState.UNKNOWN),
        consent,
        suppressions(all, purpose),
        doubts(all),
        all.stream().mapToLong(ConsentEvent::seq).max().orElse(0));
  }

  private static boolean speaksOfConsent(ConsentEvent event) {
    return switch (event.type()) {
      case GIVEN, IMPORTED, WITHDRAWN -> true;
      case SUPPRESSED, LIFTED, DOUBTED, CLEARED -> false;
    };
  }

  private static boolean speaksOfOptOut(ConsentEvent event) {
    return event.type() == Type.SUPPRESSED || event.type() == Type.LIFTED;
  }

  /** In the order they were written: nobody decides about words that come later. */
  static List<ConsentEvent> doubts(List<ConsentEvent> all) {
    long settled =
        all.stream().filter(Standing::settles).mapToLong(ConsentEvent::seq).max().orElse(0);
    return all.stream()
        .filter(event -> event.type() == Type.DOUBTED && event.seq() > settled)
        .toList();
  }

  private static boolean settles(ConsentEvent event) {
    return event.type() == Type.CLEARED
        || (event.type() == Type.SUPPRESSED && event.purpose().isEmpty());
  }

  private static ConsentState stateOf(ConsentEvent event, Instant now) {
    if (event.type() == Type.WITHDRAWN) {
      return ConsentState.WITHDRAWN;
    }
    if (!event.proven()) {
      return ConsentState.UNPROVEN;
    }
    boolean expired = event.validUntil().filter(until -> !now.isBefore(until)).isPresent();
    return expired ? ConsentState.EXPIRED : ConsentState.GIVEN;
  }

  /** Of each source the last word counts; whoever stopped, no message leaves from any number. */
  static List<ConsentEvent> suppressions(List<ConsentEvent> all, Purpose purpose) {
    return all.stream()
        .filter(event -> event.concerns(purpose) && speaksOfOptOut(event))
        .collect(groupingBy(ConsentEvent::voice, LinkedHashMap::new, maxBy(BY_TIME_STRICTER_LAST)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .filter(event -> event.type() == Type.SUPPRESSED)
        .toList();
  }
}
