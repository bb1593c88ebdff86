package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Contacts;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.Proposal;
import org.qabul.domain.Subject;

/** Takes an opportunity from a feeder and shows it to the operators. */
@Deed
public class OfferOpportunity {
  private final Opportunities opportunities;
  private final Contacts contacts;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  OfferOpportunity(
      Opportunities opportunities, Contacts contacts, OperatorCards cards, Chronicle chronicle) {
    this.opportunities = opportunities;
    this.contacts = contacts;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  /**
   * @return the opportunity's id
   * @throws InvalidValue when nobody knows this contact
   */
  public String offer(String contactId, Proposal proposal, Actor actor) {
    if (contacts.find(contactId).isEmpty()) {
      throw InvalidValue.unknownContact(contactId);
    }
    var opportunity = new Opportunity(contactId, proposal, chronicle.now());
    opportunities.add(opportunity);
    cards.offer(opportunity);
    chronicle.happened(Subject.opportunity(opportunity.id()), "offer", actor, "offered");
    return opportunity.id();
  }
}
