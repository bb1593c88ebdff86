package org.qabul.admin;

import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Reason;
import org.qabul.domain.Words;
import org.qabul.graph.ErrorTable;

/**
 * Why a message did not simply arrive, and what to do.
 *
 * @param lead the key of the words before it
 * @param allowedFrom when it goes on by itself
 * @param way where a person goes on; empty when there is nothing to do or the words say where
 */
public record Fortune(
    String lead, Words sentence, Words nextStep, Optional<Instant> allowedFrom, Optional<Way> way) {
  private static final Words LOST =
      new Words(
          "لا نعلم هل وصلت، فقد ضاع جواب واتساب",
          "Nobody knows whether it arrived: WhatsApp's answer was lost");
  private static final Words WAIT_FOR_PROOF =
      new Words(
          "انتظر حالة من ميتا، أو اسأل الشخص ثم اختر «وصلت» أو «لم تصل»؛ لن تُعاد وحدها",
          "Wait for a status from Meta, or ask the person and choose “It arrived” or “It did not"
              + " arrive”; it is never sent again by itself");

  private static final Fortune NOT_ARRIVED =
      new Fortune(
          "desk.why.failed",
          new Words("قال من سأل إنها لم تصل", "Somebody asked, and it had not arrived"),
          new Words("راجع المسودة واعتمدها من جديد", "Review the draft and approve it again"),
          Optional.empty(),
          Optional.empty());

  static Optional<Fortune> of(OutboundMessage message) {
    return switch (message.status()) {
      case FAILED ->
          message
              .progress()
              .failureCode()
              .map(code -> failed(message, code))
              .or(() -> Optional.of(NOT_ARRIVED));
      case UNKNOWN ->
          Optional.of(
              new Fortune(
                  "desk.why.unknown", LOST, WAIT_FOR_PROOF, Optional.empty(), Optional.empty()));
      case PARKED -> judged(message, "desk.why.parked");
      case REFUSED -> judged(message, "desk.why.refused");
      case QUEUED -> message.progress().failureCode().map(code -> retried(message, code));
      case SENDING, ACCEPTED, SENT, DELIVERED, READ, CANCELLED -> Optional.empty();
    };
  }

  private static Fortune failed(OutboundMessage message, int code) {
    return of(message, code, "desk.why.failed", Optional.empty());
  }

  /** Meta said that it was too fast: it is tried again, at the time Meta named. */
  private static Fortune retried(OutboundMessage message, int code) {
    return of(message, code, "desk.why.parked", message.progress().notBefore());
  }

  private static Fortune of(
      OutboundMessage message, int code, String lead, Optional<Instant> allowedFrom) {
    var failure = ErrorTable.failure(code, message.progress().failureDetails().orElse(""));
    return new Fortune(
        lead,
        failure.sentence(),
        failure.nextStep(),
        allowedFrom,
        Way.to(failure.means().nextStep().where(), message));
  }

  private static Optional<Fortune> judged(OutboundMessage message, String lead) {
    return message
        .lastSheet()
        .flatMap(
            sheet ->
                sheet.decisive().stream()
                    .flatMap(finding -> finding.because().stream())
                    .findFirst()
                    .map(reason -> of(reason, lead, sheet.nextAllowed())));
  }

  private static Fortune of(Reason reason, String lead, Optional<Instant> next) {
    return new Fortune(lead, reason.sentence(), reason.nextStep(), next, Optional.empty());
  }
}
