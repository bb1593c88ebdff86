package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Records that a person is not to be written to, or, for Meta's own stop, that it ended. */
@Deed
public class OptOut {
  private final ConsentLedger ledger;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  OptOut(ConsentLedger ledger, Event<Announcement> announcements, Clock clock) {
    this.ledger = ledger;
    this.announcements = announcements;
    this.clock = clock;
  }

  public void record(String contactId, ConsentLine line, Actor actor) {
    if (line.type() != Type.SUPPRESSED && line.type() != Type.LIFTED) {
      throw new InvalidValue(
          "type", new Words("SUPPRESSED أو LIFTED", "SUPPRESSED or LIFTED"), line.type().name());
    }
    if (line.type() == Type.LIFTED && line.source() == Source.PERSON) {
      throw new InvalidValue(
          "source",
          new Words("موافقة جديدة مثبتة بدلاً منه", "a new, proven consent instead"),
          new Words("رفع باليد", "a lift by hand"));
    }
    ledger.append(contactId, line, actor);
    announcements.fire(
        new Announcement.DeedDone(
            "opt_out_" + line.type().name().toLowerCase(Locale.ROOT),
            Subject.contact(contactId),
            actor,
            line.source().name(),
            clock.instant()));
  }
}
