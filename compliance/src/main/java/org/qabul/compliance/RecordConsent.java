package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/**
 * Records that a person opted in. A proven consent that is newer than the person's own opt-out, or
 * an operator's, lifts it for that purpose; Meta's stop stays until Meta reports a resume.
 */
@Deed
public class RecordConsent {
  private final ConsentLedger ledger;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  RecordConsent(ConsentLedger ledger, Event<Announcement> announcements, Clock clock) {
    this.ledger = ledger;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws InvalidValue when it speaks of the future, ends before it begins, or names no purpose
   */
  public ConsentEvent record(String contactId, ConsentLine line, Actor actor) {
    check(line);
    var given = ledger.append(contactId, line, actor);
    if (given.proven()) {
      overruled(contactId, given)
          .forEach(stop -> ledger.append(contactId, line.as(Type.LIFTED, stop.source()), actor));
    }
    announcements.fire(
        new Announcement.DeedDone(
            "consent_" + line.type().name().toLowerCase(Locale.ROOT),
            Subject.contact(contactId),
            actor,
            String.valueOf(line.purpose()),
            clock.instant()));
    return given;
  }

  private List<ConsentEvent> overruled(String contactId, ConsentEvent given) {
    var purpose = given.purpose().orElseThrow();
    return ledger.standing(contactId, purpose, given.businessNumber()).suppressions().stream()
        .filter(stop -> stop.source().liftedByNewConsent())
        .filter(stop -> given.eventTime().isAfter(stop.eventTime()))
        .toList();
  }

  private void check(ConsentLine line) {
    if (line.type() != Type.GIVEN && line.type() != Type.IMPORTED) {
      throw new InvalidValue(
          "type", new Words("GIVEN أو IMPORTED", "GIVEN or IMPORTED"), line.type().name());
    }
    if (line.purpose() == null) {
      throw new InvalidValue(
          "purpose",
          new Words("غرض واحد لكل موافقة", "one purpose for each consent"),
          new Words("لا غرض", "none"));
    }
    if (line.at().isAfter(clock.instant())) {
      throw new InvalidValue(
          "at", new Words("وقت قد حان", "a time that has come"), line.at().toString());
    }
    if (line.validUntil() != null && !line.validUntil().isAfter(line.at())) {
      throw new InvalidValue(
          "validUntil",
          new Words("وقت بعد %s", "a time after %s").with(line.at()),
          line.validUntil().toString());
    }
  }
}
