package org.qabul.compliance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Origin;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * One line of the consent ledger: what a person allowed or forbade, when, how, and what proves it.
 * Lines are only ever added; the state of a person is read from them. Field names follow ISO/IEC TS
 * 27560 where it has one.
 */
@Entity
@Immutable
@Table(name = "consent_event")
public class ConsentEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long seq;

  private String id;
  private String contactId;
  private String businessNumber;

  @Enumerated(EnumType.STRING)
  private Type type;

  @Enumerated(EnumType.STRING)
  private @Nullable Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Source source;

  private String method;

  @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  private @Nullable Evidence evidence;

  private @Nullable String evidenceSha256;
  private String noticeVersion;
  private @Nullable String noticeSha256;
  private @Nullable String aboutId;

  @Enumerated(EnumType.STRING)
  private Language language;

  private Instant eventTime;
  private Instant receivedTime;
  private @Nullable Instant validUntil;

  @Enumerated(EnumType.STRING)
  private Origin recordedOrigin;

  private String recordedBy;

  /**
   * The first nine speak of consent to one purpose, SUPPRESSED and LIFTED of an opt-out; DOUBTED of
   * words that may be one, until somebody decides.
   */
  public enum Type {
    REQUESTED(new Words("طلب موافقة", "Opt-in asked for")),
    GIVEN(new Words("موافقة", "Opt-in given")),
    CONFIRMED(new Words("تأكيد الموافقة", "Opt-in confirmed")),
    REFUSED(new Words("رفض الموافقة", "Opt-in refused")),
    WITHDRAWN(new Words("سحب الموافقة", "Opt-in withdrawn")),
    EXPIRED(new Words("انتهاء الموافقة", "Opt-in expired")),
    CORRECTED(new Words("تصحيح سطر", "Line corrected")),
    IMPORTED(new Words("موافقة مستوردة", "Opt-in imported")),
    ERASED(new Words("محو البيانات", "Data erased")),
    SUPPRESSED(new Words("إيقاف", "Opt-out")),
    LIFTED(new Words("رفع الإيقاف", "Opt-out lifted")),
    DOUBTED(new Words("قد يكون إيقافاً", "May be an opt-out")),
    CLEARED(new Words("ليس إيقافاً", "Not an opt-out"));

    private static final Set<Type> YES = EnumSet.of(GIVEN, CONFIRMED, IMPORTED);
    private static final Set<Type> STRICT = EnumSet.of(REFUSED, WITHDRAWN, ERASED, SUPPRESSED);

    private final Words words;

    Type(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }

    /** Says that the person agreed. */
    public boolean agrees() {
      return YES.contains(this);
    }

    /** The person's no to one purpose; as easily recorded as a yes. */
    public boolean refuses() {
      return this == REFUSED || this == WITHDRAWN;
    }

    /** Holds back messages, whichever contact the person is known as. */
    boolean forbids() {
      return refuses() || this == SUPPRESSED || this == DOUBTED;
    }

    /** Says no, and wins over what was said at the same moment. */
    boolean strict() {
      return STRICT.contains(this);
    }
  }

  protected ConsentEvent() {}

  ConsentEvent(
      String contactId, ConsentLine line, Optional<Notice> shown, Actor actor, Instant received) {
    this.id = OpaqueId.next();
    this.contactId = contactId;
    this.businessNumber = line.businessNumber();
    this.type = line.type();
    this.purpose = line.purpose();
    this.source = line.source();
    this.method = line.method();
    this.evidence =
        line.proof().map(proof -> new Evidence(contactId, proof, received)).orElse(null);
    this.evidenceSha256 = evidence == null ? null : evidence.sha256();
    this.noticeVersion = line.noticeVersion();
    this.noticeSha256 = shown.map(Notice::sha256).orElse(null);
    this.aboutId = line.about();
    this.language = line.language();
    this.eventTime = line.at();
    this.receivedTime = received;
    this.validUntil = line.validUntil();
    this.recordedOrigin = actor.origin();
    this.recordedBy = actor.id();
  }

  /** Speaks of this purpose, or of all. */
  boolean concerns(Purpose asked) {
    return purpose == null || purpose == asked;
  }

  /** An opt-in is given to one business number. */
  boolean speaksFor(String number) {
    return businessNumber.equals(number);
  }

  /** Only the same voice takes an opt-out back. Meta asks people for each business number. */
  String voice() {
    return source.ofMeta() ? Source.META + " " + businessNumber : source.name();
  }

  /** Was evidence at or before a time. */
  boolean proved(String words, Instant until) {
    return !eventTime.isAfter(until) && proofMarks().contains(words);
  }

  /** The very same was said, at the same time, for as long, and with the same evidence. */
  boolean says(ConsentLine line) {
    return type == line.type()
        && purpose == line.purpose()
        && businessNumber.equals(line.businessNumber())
        && evidence().equals(line.proof().map(Proof::words))
        && (type == Type.DOUBTED || sameTerms(line));
  }

  private boolean sameTerms(ConsentLine line) {
    return eventTime.equals(line.at())
        && noticeVersion.equals(line.noticeVersion())
        && Objects.equals(validUntil, line.validUntil());
  }

  /** What would show that the same proof is used again: its words, and the hash of its file. */
  Set<String> proofMarks() {
    return proof()
        .map(
            one ->
                Stream.concat(one.words().stream(), one.contentSha256().stream())
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  boolean over(Instant now) {
    return validUntil != null && !now.isBefore(validUntil);
  }

  /** Says of that line that its time is over, or that it was wrong. */
  boolean ends(ConsentEvent line) {
    return (type == Type.EXPIRED || type == Type.CORRECTED) && line.id.equals(aboutId);
  }

  boolean proven() {
    return evidenceSha256 != null;
  }

  public long seq() {
    return seq == null ? 0 : seq;
  }

  @Transient
  public String id() {
    return id;
  }

  public String contactId() {
    return contactId;
  }

  public String businessNumber() {
    return businessNumber;
  }

  public Type type() {
    return type;
  }

  /** Empty means every purpose. */
  public Optional<Purpose> purpose() {
    return Optional.ofNullable(purpose);
  }

  public Source source() {
    return source;
  }

  public String method() {
    return method;
  }

  /** Its words; empty when there is none, or when it was erased. */
  public Optional<String> evidence() {
    return proof().flatMap(Evidence::words);
  }

  /** With its kind and its file. */
  public Optional<Evidence> proof() {
    return Optional.ofNullable(evidence);
  }

  /** What the notice said, when it was one of ours; see {@link Notice#sha256()}. */
  public Optional<String> noticeSha256() {
    return Optional.ofNullable(noticeSha256);
  }

  /** The line that this one corrects, lifts by, settles or ends. */
  public Optional<String> about() {
    return Optional.ofNullable(aboutId);
  }

  public String noticeVersion() {
    return noticeVersion;
  }

  public Language language() {
    return language;
  }

  public Instant eventTime() {
    return eventTime;
  }

  public Instant receivedTime() {
    return receivedTime;
  }

  public Optional<Instant> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  public Actor recordedBy() {
    return new Actor(recordedOrigin, recordedBy);
  }
}
