package org.qabul.compliance;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
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
 * @param about the line that this one corrects, lifts by, settles or ends
 * @param scan a file beside the evidence's words
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
    @Nullable Instant validUntil,
    @Nullable String about,
    @Nullable Scan scan) {

  public static final int MAX_METHOD = 60;
  public static final int MAX_EVIDENCE = 2000;

  private static final String CARRIED = "identity_passed";
  private static final Predicate<String> SAYS_SOMETHING =
      text -> text.codePoints().anyMatch(Character::isLetterOrDigit);

  public ConsentLine {
    Limits.required("method", method, MAX_METHOD);
    Limits.atMost("evidence", evidence == null ? "" : evidence, MAX_EVIDENCE);
    Limits.required("noticeVersion", noticeVersion, MAX_METHOD);
  }

  /** A line that is about no other, without a file. */
  public ConsentLine(
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
    this(
        businessNumber,
        type,
        purpose,
        source,
        method,
        evidence,
        noticeVersion,
        language,
        at,
        validUntil,
        null,
        null);
  }

  public ConsentLine with(Scan file) {
    return new ConsentLine(
        businessNumber,
        type,
        purpose,
        source,
        method,
        evidence,
        noticeVersion,
        language,
        at,
        validUntil,
        about,
        file);
  }

  Optional<Scan> file() {
    return Optional.ofNullable(scan);
  }

  /** Words without a letter or digit are none; a file without words is called by its name. */
  Optional<Proof> proof() {
    var words = Optional.ofNullable(evidence).map(String::strip).filter(SAYS_SOMETHING);
    var file = Optional.ofNullable(scan);
    return words.or(() -> file.map(Scan::fileName)).map(text -> new Proof(kind(), text, file));
  }

  /** Whether anything is there that could prove it. */
  public boolean proven() {
    return proof().isPresent();
  }

  private Evidence.Kind kind() {
    if (scan != null) {
      return Evidence.Kind.SCAN;
    }
    return switch (method) {
      case "inbound_keyword", "whatsapp", CARRIED -> Evidence.Kind.MESSAGE;
      case "call", "operator_page" -> Evidence.Kind.CALL_NOTE;
      default -> Evidence.Kind.FORM;
    };
  }

  /** Somebody else's opt-out or refusal, which counts for this person too. */
  static ConsentLine carried(ConsentEvent no, Instant at) {
    return after(no, no.type(), no.purpose().orElse(null), no.source(), CARRIED, pointer(no), at);
  }

  /**
   * Somebody else's words that may be an opt-out: the same ones have to be read here too, and stay
   * those of whoever said them first.
   */
  static ConsentLine carriedDoubt(ConsentEvent doubt, Instant at) {
    String words = doubt.evidence().orElse(pointer(doubt));
    String said = doubt.method().equals(CARRIED) ? doubt.about().orElse(doubt.id()) : doubt.id();
    return about(said, doubt, doubt.type(), null, doubt.source(), CARRIED, words, at);
  }

  /** What a person decided about words that may be an opt-out. */
  static ConsentLine settling(ConsentEvent doubted, ConsentEvent.Type type, Instant at) {
    return after(doubted, type, null, Source.OPERATOR, "operator_page", pointer(doubted), at);
  }

  /** A stop that a new consent ends; who corrects the consent takes this back too. */
  static ConsentLine lifting(ConsentEvent stop, ConsentEvent given) {
    var at = given.eventTime();
    return after(
        given,
        ConsentEvent.Type.LIFTED,
        given.purpose().orElse(null),
        stop.source(),
        given.method(),
        pointer(given),
        at);
  }

  /** Says that a line was wrong, and why. */
  static ConsentLine correcting(ConsentEvent wrong, String why, Instant at) {
    return after(
        wrong,
        ConsentEvent.Type.CORRECTED,
        wrong.purpose().orElse(null),
        Source.OPERATOR,
        "operator_page",
        why,
        at);
  }

  /** Says that a consent's time is over. */
  static ConsentLine ending(ConsentEvent given, Instant at) {
    return after(
        given,
        ConsentEvent.Type.EXPIRED,
        given.purpose().orElse(null),
        given.source(),
        "expiry",
        pointer(given),
        at);
  }

  /** Says that everything that tells who the person is was erased. */
  static ConsentLine erasing(String businessNumber, Instant at) {
    return new ConsentLine(
        businessNumber,
        ConsentEvent.Type.ERASED,
        null,
        Source.OPERATOR,
        "erasure",
        null,
        AddNotice.NONE,
        Language.AR,
        at,
        null);
  }

  private static String pointer(ConsentEvent line) {
    return "line " + line.id();
  }

  private static ConsentLine after(
      ConsentEvent basis,
      ConsentEvent.Type type,
      @Nullable Purpose purpose,
      Source source,
      String method,
      String evidence,
      Instant at) {
    return about(basis.id(), basis, type, purpose, source, method, evidence, at);
  }

  private static ConsentLine about(
      String line,
      ConsentEvent basis,
      ConsentEvent.Type type,
      @Nullable Purpose purpose,
      Source source,
      String method,
      String evidence,
      Instant at) {
    return new ConsentLine(
        basis.businessNumber(),
        type,
        purpose,
        source,
        method,
        evidence,
        basis.noticeVersion(),
        basis.language(),
        at,
        null,
        line,
        null);
  }
}
