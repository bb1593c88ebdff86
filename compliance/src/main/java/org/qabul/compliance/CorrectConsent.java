package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Limits;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/**
 * Says that an opt-in was written down wrongly: from then on it was never said, and what it lifted
 * stands again. The line itself stays. A correction never loosens: who was stopped or said no by
 * mistake agrees anew.
 */
@Deed
public class CorrectConsent {
  private final ConsentLedger ledger;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  CorrectConsent(ConsentLedger ledger, Event<Announcement> announcements, Clock clock) {
    this.ledger = ledger;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws InvalidValue when there is no such opt-in, it was corrected already, or no reason is
   *     given
   */
  public void correct(String contactId, String lineId, String why, Actor actor) {
    Limits.required("reason", why, ConsentLine.MAX_EVIDENCE);
    var wrong = wrong(contactId, lineId).orElseThrow(() -> unknown(lineId));
    boolean open = ledger.agreed(contactId, wrong);
    ledger.append(contactId, ConsentLine.correcting(wrong, why, clock.instant()), actor);
    if (!open && ledger.agreed(contactId, wrong)) {
      throw new InvalidValue("line", TIGHTER, lineId);
    }
    announcements.fire(
        new Announcement.DeedDone(
            "consent_corrected", Subject.contact(contactId), actor, lineId, clock.instant()));
  }

  private Optional<ConsentEvent> wrong(String contactId, String lineId) {
    var lines = ledger.lockedTimeline(contactId);
    return lines.stream()
        .filter(line -> line.id().equals(lineId))
        .filter(line -> line.type().agrees() || line.type() == Type.REQUESTED)
        .filter(ConsentHistory.standing(lines))
        .findFirst();
  }

  private static final Words TIGHTER =
      new Words(
          "سطر لا يفتح تصحيحُه الباب؛ سجّل موافقة جديدة",
          "a line whose correction does not open what was shut; record a new opt-in");

  private static InvalidValue unknown(String lineId) {
    return new InvalidValue(
        "line",
        new Words(
            "سطر موافقة لهذا الشخص لم يُصحَّح من قبل",
            "an opt-in of this person that was not corrected yet"),
        lineId);
  }
}
