package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** Accepts an opportunity, skips it, or sends it back for research. Nothing goes out by that. */
@Deed
public class DecideOpportunity {
  private final Opportunities opportunities;
  private final Drafts drafts;
  private final Rights rights;
  private final PrepareDraft prepareDraft;
  private final OperatorCards cards;
  private final Chronicle chronicle;

  @Inject
  DecideOpportunity(
      Opportunities opportunities,
      Drafts drafts,
      Rights rights,
      PrepareDraft prepareDraft,
      OperatorCards cards,
      Chronicle chronicle) {
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.rights = rights;
    this.prepareDraft = prepareDraft;
    this.cards = cards;
    this.chronicle = chronicle;
  }

  public Ruling decide(String opportunityId, OpportunityStatus next, Actor actor) {
    if (!rights.mayDecide(actor)) {
      return Objection.MAY_NOT_DECIDE.declined();
    }
    return opportunities
        .lock(opportunityId)
        .map(opportunity -> decide(opportunity, next, actor))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private Ruling decide(Opportunity opportunity, OpportunityStatus next, Actor actor) {
    if (!opportunity.mayBecome(next)) {
      return Objection.ALREADY_DECIDED.declinedAs(opportunity.status().words());
    }
    opportunity.become(next, chronicle.now());
    return switch (next) {
      case ACCEPTED -> accepted(opportunity, actor);
      case SKIPPED -> closed(opportunity, TapId.SKIP, actor, Said.SKIPPED);
      case NEEDS_RESEARCH -> closed(opportunity, TapId.NEEDS_RESEARCH, actor, Said.RESEARCH);
      case OFFERED -> closed(opportunity, "offer_again", actor, Said.OFFERED);
    };
  }

  private Ruling accepted(Opportunity opportunity, Actor actor) {
    prepareDraft.prepare(opportunity.id(), actor);
    cards.meetingOffer(actor.id(), opportunity);
    return decided(opportunity, TapId.ACCEPT, actor, new Ruling.Done(Said.ACCEPTED, true));
  }

  private Ruling closed(Opportunity opportunity, String action, Actor actor, Words said) {
    drafts.ofOpportunity(opportunity.id()).forEach(this::drop);
    return decided(opportunity, action, actor, new Ruling.Done(said));
  }

  private void drop(Draft draft) {
    if (draft.status() == DraftStatus.PREPARED) {
      draft.become(DraftStatus.CANCELLED, chronicle.now());
    }
  }

  private Ruling decided(Opportunity opportunity, String action, Actor actor, Ruling ruling) {
    return chronicle.decided(Subject.opportunity(opportunity.id()), action, actor, ruling);
  }

  private interface Said {
    Words ACCEPTED =
        new Words("قُبلت الفرصة والمسودة بانتظار اعتمادك", "Accepted; the draft awaits you");
    Words SKIPPED = new Words("تم تخطي الفرصة ولن يُرسل شيء", "Skipped; nothing goes out");
    Words RESEARCH = new Words("أُعيدت الفرصة للبحث", "Sent back for research");
    Words OFFERED = new Words("عُرضت الفرصة من جديد", "Offered again");
  }
}
