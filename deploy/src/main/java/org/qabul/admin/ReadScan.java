package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentLedger;
import org.qabul.compliance.Evidence;
import org.qabul.compliance.Scan;

/** Reads the file of one line of one person. */
@Reading
class ReadScan {
  private final ConsentLedger ledger;

  @Inject
  ReadScan(ConsentLedger ledger) {
    this.ledger = ledger;
  }

  Optional<Scan> find(String contactId, String lineId) {
    return ledger.timeline(contactId).stream()
        .filter(line -> line.id().equals(lineId))
        .findFirst()
        .flatMap(ConsentEvent::proof)
        .flatMap(Evidence::scan);
  }
}
