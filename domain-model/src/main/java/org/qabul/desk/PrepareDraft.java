package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.domain.Actor;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.Origin;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** Prepares a draft from an opportunity's suggested message and shows the second-step card. */
@Deed
public class PrepareDraft {
  /** The words came with the opportunity; no operator wrote them. */
  private static final Actor FEEDER = new Actor(Origin.SYSTEM, "feeder");

  private final Opportunities opportunities;
  private final Drafts drafts;
  private final Contacts contacts;
  private final Rights rights;
  private final WeighDraft weigh;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  PrepareDraft(
      Opportunities opportunities,
      Drafts drafts,
      Contacts contacts,
      Rights rights,
      WeighDraft weigh,
      OperatorCards cards,
      Chronicle chronicle) {
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.contacts = contacts;
    this.rights = rights;
    this.weigh = weigh;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  public Ruling prepare(String opportunityId, Actor actor) {
    var opportunity = opportunities.lock(opportunityId);
    var objection = opportunity.flatMap(found -> objection(found, actor));
    if (opportunity.isEmpty() || objection.isPresent()) {
      return objection.orElseGet(Objection.NOT_FOUND::declined);
    }
    return prepared(opportunity.get(), actor);
  }

  private Optional<Ruling> objection(Opportunity opportunity, Actor actor) {
    if (!rights.mayDecide(actor)) {
      return Optional.of(Objection.MAY_NOT_DECIDE.declined());
    }
    if (!takesDraft(opportunity.status())) {
      return Optional.of(Objection.ALREADY_DECIDED.declinedAs(opportunity.status().words()));
    }
    if (opportunity.emptied()) {
      return Optional.of(Objection.TEXTS_GONE.declined());
    }
    return hasDraft(opportunity)
        ? Optional.of(Objection.DRAFT_EXISTS.declined())
        : Optional.empty();
  }

  private static boolean takesDraft(OpportunityStatus status) {
    return status == OpportunityStatus.OFFERED || status == OpportunityStatus.ACCEPTED;
  }

  private boolean hasDraft(Opportunity opportunity) {
    return drafts.ofOpportunity(opportunity.id()).stream()
        .anyMatch(draft -> draft.status() != DraftStatus.CANCELLED);
  }

  private Ruling prepared(Opportunity opportunity, Actor actor) {
    opportunity.isAbout(contacts.keptId(opportunity.contactId()));
    var draft = new Draft(opportunity, chronicle.now());
    var content = new Content.Text(opportunity.proposal().suggestedMessage());
    var version = draft.revise(content, FEEDER, chronicle.now());
    drafts.add(draft);
    drafts.add(version);
    cards.secondStep(actor.id(), draft, version, weigh.weigh(version.id(), actor));
    return chronicle.decided(
        Subject.opportunity(opportunity.id()),
        TapId.DRAFT,
        actor,
        new Ruling.Done(
            new Words("المسودة جاهزة لاعتمادك", "The draft is ready for your approval"), true));
  }
}
