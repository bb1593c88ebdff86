package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentLedger;
import org.qabul.compliance.Scan;
import org.qabul.compliance.Scans;

/** Reads the file of one line of one person. */
@Reading
class ReadScan {
  private final ConsentLedger ledger;
  private final Scans scans;

  @Inject
  ReadScan(ConsentLedger ledger, Scans scans) {
    this.ledger = ledger;
    this.scans = scans;
  }

  Optional<Scan> find(String contactId, String lineId) {
    return ledger.timeline(contactId).stream()
        .filter(line -> line.id().equals(lineId))
        .findFirst()
        .flatMap(ConsentEvent::proof)
        .flatMap(scans::of);
  }
}
