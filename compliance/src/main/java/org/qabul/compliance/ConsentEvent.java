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
import java.util.Optional;
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

  @Enumerated(EnumType.STRING)
  private Language language;

  private Instant eventTime;
  private Instant receivedTime;
  private @Nullable Instant validUntil;

  @Enumerated(EnumType.STRING)
  private Origin recordedOrigin;

  private String recordedBy;

  /**
   * GIVEN and WITHDRAWN speak of one purpose's consent; SUPPRESSED and LIFTED of an opt-out;
   * DOUBTED of words that may be one, until somebody decides.
   */
  public enum Type {
    GIVEN(new Words("موافقة", "Opt-in given")),
    IMPORTED(new Words("موافقة مستوردة", "Opt-in imported")),
    WITHDRAWN(new Words("سحب الموافقة", "Opt-in withdrawn")),
    SUPPRESSED(new Words("إيقاف", "Opt-out")),
    LIFTED(new Words("رفع الإيقاف", "Opt-out lifted")),
    DOUBTED(new Words("قد يكون إيقافاً", "May be an opt-out")),
    CLEARED(new Words("ليس إيقافاً", "Not an opt-out"));

    private final Words words;

    Type(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }

  protected ConsentEvent() {}

  ConsentEvent(String contactId, ConsentLine line, Actor actor, Instant received) {
    this.id = OpaqueId.next();
    this.contactId = contactId;
    this.businessNumber = line.businessNumber();
    this.type = line.type();
    this.purpose = line.purpose();
    this.source = line.source();
    this.method = line.method();
    this.evidence =
        line.proof().map(words -> new Evidence(contactId, words, received)).orElse(null);
    this.evidenceSha256 = evidence == null ? null : evidence.sha256();
    this.noticeVersion = line.noticeVersion();
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

  /** Only the same voice takes an opt-out back. Meta asks people for each business number. */
  String voice() {
    return source == Source.META ? source + " " + businessNumber : source.name();
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
    return Optional.ofNullable(evidence).flatMap(Evidence::words);
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
