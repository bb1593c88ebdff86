package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.hibernate.query.Page;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentLedger;
import org.qabul.domain.Contacts;

/** Reads who is not to be written to, a page at a time. */
@Reading
class ReadStops {
  private static final int SIZE = 50;

  private final ConsentLedger ledger;
  private final Contacts contacts;

  @Inject
  ReadStops(ConsentLedger ledger, Contacts contacts) {
    this.ledger = ledger;
    this.contacts = contacts;
  }

  /**
   * @param number from 1 on
   */
  List<StopRow> page(int number) {
    return ledger.everStopped(Page.page(SIZE, number - 1)).stream()
        .flatMap(id -> contacts.find(id).stream())
        .map(contact -> new StopRow(contact, stops(contact.id())))
        .toList();
  }

  private List<ConsentEvent> stops(String contactId) {
    return ledger.stops(contactId).stream()
        .sorted(Comparator.comparing(ConsentEvent::source))
        .toList();
  }

  boolean hasMore(int number) {
    return everStopped() > (long) number * SIZE;
  }

  long everStopped() {
    return ledger.countEverStopped();
  }
}
