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

  /** All words are written down; of several while one is open, operators are told once. */
  void raise(ContactSpoke spoke, ConsentLine line) {
    if (ledger.stopsAll(spoke.contactId())) {
      return;
    }
    boolean first = ledger.doubts(spoke.contactId()).isEmpty();
    ledger.append(spoke.contactId(), line, spoke.actor());
    if (first) {
      announcements.fire(
          new Announcement.OptOutDoubted(spoke.contactId(), spoke.text(), spoke.at()));
    }
  }
}
