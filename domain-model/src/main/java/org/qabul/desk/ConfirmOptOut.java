package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Drawing;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OptOutAnswers;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Outbox;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Sha256;
import org.qabul.domain.Subject;
import org.qabul.domain.Verdict;

/**
 * Tells somebody who just opted out that they did, in the words an admin approved for everybody.
 * Without such words, and whenever the gate says no, nothing leaves.
 */
@Deed
public class ConfirmOptOut {
  private final OptOutAnswers answers;
  private final Contacts contacts;
  private final SendRequests requests;
  private final SendPolicy policy;
  private final OutboundMessages messages;
  private final Outbox outbox;
  private final Chronicle chronicle;

  @Inject
  ConfirmOptOut(
      OptOutAnswers answers,
      Contacts contacts,
      SendRequests requests,
      SendPolicy policy,
      OutboundMessages messages,
      Outbox outbox,
      Chronicle chronicle) {
    this.answers = answers;
    this.contacts = contacts;
    this.requests = requests;
    this.policy = policy;
    this.messages = messages;
    this.outbox = outbox;
    this.chronicle = chronicle;
  }

  /**
   * @param wamid of the words that opted out: they are answered once, of whomever they are
   */
  public void confirm(String contactId, String wamid) {
    String id = OpaqueId.of("opt-out answer " + wamid);
    if (messages.find(id).isEmpty()) {
      contacts.find(contactId).ifPresent(contact -> answer(contact, id));
    }
  }

  private void answer(Contact contact, String id) {
    answers.toSay(contact.language()).ifPresent(answer -> confirm(contact, answer, id));
  }

  private void confirm(Contact contact, OptOutAnswer answer, String id) {
    if (requests.draw(id, contact, answer.content()) instanceof Drawing.Drawn drawn) {
      judge(requests.confirming(id, answer, contact, drawn.payload()), answer);
    }
  }

  private void judge(SendRequest request, OptOutAnswer answer) {
    var verdict = policy.judge(request, chronicle.now());
    if (verdict.sheet().clear() || verdict.sheet().parks()) {
      queue(request, answer, verdict);
      chronicle.happened(
          Subject.message(request.messageId()),
          "sealed",
          Actor.SYSTEM,
          answer.id() + " " + Sha256.hex(request.payload().json()));
    } else {
      chronicle.happened(
          Subject.contact(request.recipient().id()),
          "opt_out_unanswered",
          Actor.SYSTEM,
          GateWords.codes(verdict.sheet()));
    }
  }

  private void queue(SendRequest request, OptOutAnswer answer, Verdict verdict) {
    outbox.add(OutboundMessage.optOutAnswer(request, Subject.optOutAnswer(answer.id()), verdict));
  }
}
