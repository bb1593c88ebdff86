package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Drawing;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Opportunities;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Outbox;
import org.qabul.domain.Payload;
import org.qabul.domain.Ruling;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Sha256;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Verdict;

/**
 * Approves exactly this text for exactly this person. The approval is sealed, the gate is asked,
 * and the message is queued, parked until its time, or not taken at all.
 */
@Deed
public class ApproveDraft {
  private final CurrentDrafts currentDrafts;
  private final Rights rights;
  private final Drafts drafts;
  private final Contacts contacts;
  private final Opportunities opportunities;
  private final Approvals approvals;
  private final SendRequests requests;
  private final SendPolicy policy;
  private final SecondEyes secondEyes;
  private final OutboundMessages messages;
  private final Outbox outbox;
  private final DeskSettings settings;
  private final Chronicle chronicle;

  @Inject
  ApproveDraft(
      CurrentDrafts currentDrafts,
      Rights rights,
      Drafts drafts,
      Contacts contacts,
      Opportunities opportunities,
      Approvals approvals,
      SendRequests requests,
      SendPolicy policy,
      SecondEyes secondEyes,
      OutboundMessages messages,
      Outbox outbox,
      DeskSettings settings,
      Chronicle chronicle) {
    this.currentDrafts = currentDrafts;
    this.rights = rights;
    this.drafts = drafts;
    this.contacts = contacts;
    this.opportunities = opportunities;
    this.approvals = approvals;
    this.requests = requests;
    this.policy = policy;
    this.secondEyes = secondEyes;
    this.messages = messages;
    this.outbox = outbox;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  public Ruling approve(String draftVersionId, Actor actor) {
    if (!rights.mayApprove(actor)) {
      return Objection.MAY_NOT_APPROVE.declined();
    }
    return currentDrafts.with(draftVersionId, actor, draft -> approve(draft, actor));
  }

  private Ruling approve(Draft draft, Actor actor) {
    var contact = contacts.lock(draft.contactId()).orElseThrow();
    var version = drafts.version(draft.currentVersionId()).orElseThrow();
    String messageId = messageId(version);
    var drawing = requests.draw(messageId, contact, version.content());
    if (drawing instanceof Drawing.Unfit unfit) {
      return Objection.UNFIT.declined(unfit.words());
    }
    Payload payload = ((Drawing.Drawn) drawing).payload();
    return judge(draft, requests.request(messageId, draft, version, contact, payload), actor);
  }

  /** Of the first approval when this is the second: both approve one message. */
  private String messageId(DraftVersion version) {
    return approvals.ofVersion(version.id()).stream()
        .filter(given -> !given.expired(chronicle.now()))
        .flatMap(given -> given.messageId().stream())
        .filter(id -> messages.find(id).isEmpty())
        .findFirst()
        .orElseGet(OpaqueId::next);
  }

  private Ruling judge(Draft draft, SendRequest request, Actor actor) {
    var now = chronicle.now();
    var approval =
        policy.sealed(
            new Approval(draft.currentVersionId(), actor, now, now.plus(settings.approvalTtl())),
            request);
    var verdict = policy.judge(request.approvedBy(approval), now);
    if (secondEyes.wanted(verdict.sheet())) {
      return secondEyes.ask(draft, approval, verdict.sheet());
    }
    var ruling = ruling(verdict);
    if (ruling instanceof Ruling.Done) {
      take(draft, request, approval, verdict);
    }
    var subject = Subject.draft(draft.currentVersionId());
    return chronicle.decided(subject, TapId.APPROVE, actor, ruling, verdict.sheet());
  }

  private Ruling ruling(Verdict verdict) {
    var ttl = settings.approvalTtl();
    return verdict.sheet().approvableFrom(ttl).isPresent()
        ? GateWords.tooEarly(verdict.sheet(), ttl, settings.zone())
        : GateWords.ruling(verdict, settings.zone());
  }

  private void take(Draft draft, SendRequest request, Approval approval, Verdict verdict) {
    approvals.add(approval);
    chronicle.happened(
        Subject.message(request.messageId()),
        "sealed",
        new Actor(approval.origin(), approval.operatorId()),
        approval.seal().hex() + " " + Sha256.hex(request.payload().json()));
    draft.become(DraftStatus.APPROVED, chronicle.now());
    opportunities
        .lock(draft.opportunityId())
        .filter(opportunity -> opportunity.mayBecome(OpportunityStatus.ACCEPTED))
        .ifPresent(opp -> opp.become(OpportunityStatus.ACCEPTED, chronicle.now()));
    outbox.add(OutboundMessage.approved(request, approval, verdict));
  }
}
