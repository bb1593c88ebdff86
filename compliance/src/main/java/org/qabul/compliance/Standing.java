package org.qabul.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import java.time.Instant;
import java.util.Comparator;
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

  static Standing read(
      List<ConsentEvent> all, Purpose purpose, String businessNumber, Instant now) {
    var consent = ConsentHistory.read(all, purpose, businessNumber, now);
    return new Standing(
        consent.state(),
        consent.basis(),
        suppressions(all, purpose),
        doubts(all),
        all.stream().mapToLong(ConsentEvent::seq).max().orElse(0));
  }

  /**
   * Opt-outs that a new, proven consent ends: those from before it, of whoever may be overruled.
   */
  static List<ConsentEvent> overruled(List<ConsentEvent> all, ConsentEvent given) {
    return given.type().agrees() && given.proven()
        ? suppressions(all, given.purpose().orElseThrow()).stream()
            .filter(stop -> stop.source().liftedByNewConsent())
            .filter(stop -> given.eventTime().isAfter(stop.eventTime()))
            .toList()
        : List.of();
  }

  private static boolean speaksOfOptOut(ConsentEvent event) {
    return event.type() == Type.SUPPRESSED || event.type() == Type.LIFTED;
  }

  /** In the order they were written: nobody decides about words that come later. */
  static List<ConsentEvent> doubts(List<ConsentEvent> all) {
    return all.stream()
        .filter(event -> event.type() == Type.DOUBTED)
        .filter(doubt -> all.stream().noneMatch(event -> settles(event, doubt)))
        .toList();
  }

  /** An opt-out from before the words, written down late, says nothing about them. */
  private static boolean settles(ConsentEvent event, ConsentEvent doubt) {
    return event.seq() > doubt.seq()
        && (event.type() == Type.CLEARED
            || event.type() == Type.SUPPRESSED
                && event.purpose().isEmpty()
                && !event.eventTime().isBefore(doubt.eventTime()));
  }

  /**
   * Of each source the last word counts; whoever stopped, no message leaves from any number. The
   * weightiest source comes first.
   */
  static List<ConsentEvent> suppressions(List<ConsentEvent> all, Purpose purpose) {
    return all.stream()
        .filter(ConsentHistory.standing(all))
        .filter(event -> event.concerns(purpose) && speaksOfOptOut(event))
        .collect(groupingBy(ConsentEvent::voice, maxBy(ConsentHistory.BY_TIME_STRICTER_LAST)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .filter(event -> event.type() == Type.SUPPRESSED)
        .sorted(Comparator.comparing(ConsentEvent::source))
        .toList();
  }
}
