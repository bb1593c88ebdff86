package org.qabul.api;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;
import org.qabul.desk.OfferOpportunity;

/** Offers an opportunity for a client of the API, with its contact when that is new. */
@Deed
class OfferFromFeeder {
  private final FindOrAddContact contacts;
  private final OfferOpportunity offers;
  private final FindOpportunities opportunities;

  @Inject
  OfferFromFeeder(
      FindOrAddContact contacts, OfferOpportunity offers, FindOpportunities opportunities) {
    this.contacts = contacts;
    this.offers = offers;
    this.opportunities = opportunities;
  }

  public Created offer(Call call) {
    var offered = NewOpportunity.read(call.fields());
    String contact = contacts.find(offered.contact(), call.actor());
    String id = offers.offer(contact, offered.proposal(), call.actor());
    return Created.at("opportunities/" + id, opportunities.one(id).orElseThrow());
  }
}
