package org.qabul.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Failure;
import org.qabul.domain.Finding;
import org.qabul.domain.Language;
import org.qabul.domain.Meaning;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.StatusReport;
import org.qabul.domain.Words;

/**
 * A message to a contact and what became of it.
 *
 * @param live false means that it was rehearsed: drawn on the rehearsal phone, sent to nobody
 * @param notBefore when a waiting message may leave; absent when only an event can wake it
 * @param objections what the gate had against it when it judged last
 * @param statuses as Meta reported them, oldest first; absent in lists
 */
public record MessageJson(
    String id,
    OutboundStatus status,
    ContactJson contact,
    String opportunityId,
    Purpose purpose,
    Language language,
    String text,
    boolean live,
    int attempts,
    @Nullable String wamid,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant notBefore,
    @Nullable Instant leftAt,
    @Nullable FailureJson failure,
    List<ObjectionJson> objections,
    @Nullable List<StatusJson> statuses) {

  /** Meta's number, and what it means. */
  public record FailureJson(
      int code, Meaning.Kind kind, Words sentence, Words nextStep, String details) {
    static FailureJson of(Failure failure) {
      return new FailureJson(
          failure.code(),
          failure.kind(),
          failure.sentence(),
          failure.nextStep(),
          failure.details());
    }
  }

  /** One rule of the gate that did not say yes. */
  public record ObjectionJson(
      String rule,
      Reason reason,
      Words sentence,
      Words nextStep,
      Words saw,
      @Nullable Instant nextAllowed) {
    static ObjectionJson of(Finding finding, Reason reason) {
      return new ObjectionJson(
          finding.rule(),
          reason,
          reason.sentence(),
          reason.nextStep(),
          finding.saw(),
          finding.nextAllowed());
    }
  }

  /** One status as Meta reported it. */
  public record StatusJson(
      String status, @Nullable Integer failureCode, Instant reportedAt, Instant receivedAt) {
    static StatusJson of(StatusReport report) {
      return new StatusJson(
          report.status(),
          report.failureCode().orElse(null),
          report.reportedAt(),
          report.receivedAt());
    }
  }
}
