package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.qabul.desk.Deed;
import org.qabul.domain.Announcement;
import org.qabul.domain.Announcement.ContactSpoke;

/** Somebody wrote what may be an opt-out: nothing leaves to them until a person has decided. */
@Deed
class RaiseDoubt {
  private final ConsentLedger ledger;
  private final Event<Announcement> announcements;

  @Inject
  RaiseDoubt(ConsentLedger ledger, Event<Announcement> announcements) {
    this.ledger = ledger;
    this.announcements = announcements;
  }

  /** One open doubt is enough; who writes on is not shown again and again. */
  void raise(ContactSpoke spoke, ConsentLine line) {
    if (ledger.doubt(spoke.contactId()).isEmpty() && !ledger.stopsAll(spoke.contactId())) {
      ledger.append(spoke.contactId(), line, spoke.actor());
      announcements.fire(
          new Announcement.OptOutDoubted(spoke.contactId(), spoke.text(), spoke.at()));
    }
  }
}
