package org.qabul.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox: one message that waits to leave, has left, or never will. Written in the
 * transaction of the deed that wants it sent, so it exists exactly when that deed happened.
 */
@Entity
@Table(name = "outbound_message")
public class OutboundMessage {
  @Id private String id;

  @Column(insertable = false, updatable = false)
  private @Nullable Long position;

  @Enumerated(EnumType.STRING)
  private CardKind kind;

  @Enumerated(EnumType.STRING)
  private SubjectKind subjectKind;

  private String subjectId;
  private String recipientId;
  private String businessNumber;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private @Nullable String approvalId;
  private String payload;
  private @Nullable String approvalSheet;
  private @Nullable String claimSheet;
  @Embedded private Progress progress;
  @Version private int revision;

  protected OutboundMessage() {}

  private OutboundMessage(SendRequest request, CardKind kind, Subject subject, Instant now) {
    this.id = request.messageId();
    this.kind = kind;
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.recipientId = request.recipient().id();
    this.businessNumber = request.businessNumber();
    this.language = request.language();
    this.purpose = request.purpose();
    this.payload = request.payload().json();
    this.progress = new Progress(now);
  }

  /** A card to an operator. */
  public static OutboundMessage card(
      SendRequest request, CardKind kind, Subject subject, Instant now) {
    return new OutboundMessage(request, kind, subject, now);
  }

  /** A message to a contact as the gate judged it at its approval: it waits, or is parked. */
  public static OutboundMessage approved(SendRequest request, Approval approval, Verdict verdict) {
    var sheet = verdict.sheet();
    var subject = Subject.draft(approval.draftVersionId());
    var message = new OutboundMessage(request, CardKind.CONTACT_MESSAGE, subject, sheet.judgedAt());
    message.approvalId = approval.id();
    message.judgedAtFirst(verdict);
    return message;
  }

  /** The answer to an opt-out as the gate judged it: it waits, or is parked. */
  public static OutboundMessage optOutAnswer(SendRequest request, Subject answer, Verdict verdict) {
    var sheet = verdict.sheet();
    var message = new OutboundMessage(request, CardKind.OPT_OUT_ANSWER, answer, sheet.judgedAt());
    message.judgedAtFirst(verdict);
    return message;
  }

  private void judgedAtFirst(Verdict verdict) {
    var sheet = verdict.sheet();
    approvalSheet = SheetJson.write(sheet);
    if (verdict instanceof Refused) {
      progress.park(sheet.nextAllowed(), sheet.judgedAt());
    }
  }

  public boolean toOperator() {
    return !letter() && kind != CardKind.OPT_OUT_ANSWER;
  }

  /** What an operator approved for one person; it has a draft to return to. */
  public boolean letter() {
    return kind == CardKind.CONTACT_MESSAGE;
  }

  /** Keeps the sheet of the moment it was claimed, whatever it said. */
  public void judged(Sheet sheet) {
    claimSheet = SheetJson.write(sheet);
  }

  public Progress progress() {
    return progress;
  }

  public OutboundStatus status() {
    return progress.status();
  }

  @Transient
  public String id() {
    return id;
  }

  public CardKind kind() {
    return kind;
  }

  public Subject subject() {
    return new Subject(subjectKind, subjectId);
  }

  public String recipientId() {
    return recipientId;
  }

  public String businessNumber() {
    return businessNumber;
  }

  public Language language() {
    return language;
  }

  public Purpose purpose() {
    return purpose;
  }

  public Optional<String> approvalId() {
    return Optional.ofNullable(approvalId);
  }

  public Payload payload() {
    return new Payload(payload);
  }

  public Optional<Sheet> approvalSheet() {
    return Optional.ofNullable(approvalSheet).map(SheetJson::read);
  }

  public Optional<Sheet> claimSheet() {
    return Optional.ofNullable(claimSheet).map(SheetJson::read);
  }

  /** The newer of its two sheets. */
  public Optional<Sheet> lastSheet() {
    return claimSheet().or(this::approvalSheet);
  }
}
