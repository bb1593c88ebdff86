package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Language;
import org.qabul.domain.Limits;
import org.qabul.domain.Purpose;

/**
 * What shall be added to the ledger.
 *
 * @param purpose null means every purpose
 * @param method how it was said, such as {@code web_form}, {@code call}, {@code inbound_keyword}
 * @param evidence what proves it: a message id, a form row, a scan's name; null when nothing does
 * @param noticeVersion which notice the person was shown
 * @param at the person's own time
 * @param validUntil null means until withdrawn
 */
public record ConsentLine(
    String businessNumber,
    ConsentEvent.Type type,
    @Nullable Purpose purpose,
    Source source,
    String method,
    @Nullable String evidence,
    String noticeVersion,
    Language language,
    Instant at,
    @Nullable Instant validUntil) {

  public static final int MAX_METHOD = 60;
  public static final int MAX_EVIDENCE = 2000;

  private static final String CARRIED = "identity_passed";

  public ConsentLine {
    Limits.required("method", method, MAX_METHOD);
    Limits.atMost("evidence", evidence == null ? "" : evidence, MAX_EVIDENCE);
    Limits.required("noticeVersion", noticeVersion, MAX_METHOD);
  }

  /** Blank evidence is none. */
  Optional<String> proof() {
    return Optional.ofNullable(evidence).filter(words -> !words.isBlank());
  }

  /** Somebody else's opt-out, which counts for this person too. */
  static ConsentLine carried(ConsentEvent stop, Instant at) {
    return after(stop, ConsentEvent.Type.SUPPRESSED, stop.source(), CARRIED, at)
        .about(stop.purpose().orElse(null));
  }

  /** Somebody else's words that may be an opt-out: the same ones have to be read here too. */
  static ConsentLine carriedDoubt(ConsentEvent doubt, Instant at) {
    return after(doubt, ConsentEvent.Type.DOUBTED, doubt.source(), CARRIED, at)
        .provenBy(doubt.evidence().orElse("line " + doubt.id()));
  }

  /** What a person decided about words that may be an opt-out. */
  static ConsentLine settling(ConsentEvent doubted, ConsentEvent.Type type, Instant at) {
    return after(doubted, type, Source.OPERATOR, "operator_page", at);
  }

  /** The same person's word, but of another type, such as a lift that comes with a new consent. */
  ConsentLine as(ConsentEvent.Type other, Source from) {
    return new ConsentLine(
        businessNumber, other, purpose, from, method, evidence, noticeVersion, language, at, null);
  }

  private static ConsentLine after(
      ConsentEvent basis, ConsentEvent.Type type, Source source, String method, Instant at) {
    return new ConsentLine(
        basis.businessNumber(),
        type,
        null,
        source,
        method,
        "line " + basis.id(),
        basis.noticeVersion(),
        basis.language(),
        at,
        null);
  }

  private ConsentLine provenBy(String words) {
    return new ConsentLine(
        businessNumber, type, purpose, source, method, words, noticeVersion, language, at, null);
  }

  private ConsentLine about(@Nullable Purpose other) {
    return new ConsentLine(
        businessNumber, type, other, source, method, evidence, noticeVersion, language, at, null);
  }
}
