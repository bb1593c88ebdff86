package org.qabul.api;

import jakarta.inject.Inject;
import java.time.Clock;
import org.qabul.compliance.OptOut;
import org.qabul.compliance.RecordConsent;
import org.qabul.desk.Deed;
import org.qabul.domain.DeskSettings;

/** Adds a line to the consent ledger for a client of the API. */
@Deed
class RecordFromFeeder {
  private final FindOrAddContact contacts;
  private final RecordConsent consents;
  private final OptOut optOuts;
  private final FindConsents ledger;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  RecordFromFeeder(
      FindOrAddContact contacts,
      RecordConsent consents,
      OptOut optOuts,
      FindConsents ledger,
      DeskSettings settings,
      Clock clock) {
    this.contacts = contacts;
    this.consents = consents;
    this.optOuts = optOuts;
    this.ledger = ledger;
    this.settings = settings;
    this.clock = clock;
  }

  public Created record(Call call) {
    var consent = NewConsent.read(call.fields(), clock.instant());
    String contact = contacts.find(consent.contact(), call.actor());
    var line = consent.line(settings.businessNumber());
    if (consent.ofOptOut()) {
      optOuts.record(contact, line, call.actor());
    } else {
      consents.record(contact, line, call.actor());
    }
    return Created.at("consents?contact=" + contact, ledger.newest(contact, consent.event()));
  }
}
