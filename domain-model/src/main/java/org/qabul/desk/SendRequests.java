package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Content;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Drawing;
import org.qabul.domain.Identity;
import org.qabul.domain.Letter;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OptOutAnswers;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Outbox;
import org.qabul.domain.Payload;
import org.qabul.domain.Purpose;
import org.qabul.domain.Recipient;
import org.qabul.domain.SendRequest;

/**
 * Puts together what the gate is asked about: once for the approval, and once more from what is
 * stored when the message is about to leave.
 */
@Dependent
public class SendRequests {
  private static final Payload NOTHING = new Payload("");
  private static final Content NO_WORDS = new Content.Text("");

  private final Drafts drafts;
  private final Contacts contacts;
  private final Operators operators;
  private final OptOutAnswers answers;
  private final Approvals approvals;
  private final Outbox outbox;
  private final DeskSettings settings;

  @Inject
  public SendRequests(
      Drafts drafts,
      Contacts contacts,
      Operators operators,
      OptOutAnswers answers,
      Approvals approvals,
      Outbox outbox,
      DeskSettings settings) {
    this.drafts = drafts;
    this.contacts = contacts;
    this.operators = operators;
    this.answers = answers;
    this.approvals = approvals;
    this.outbox = outbox;
    this.settings = settings;
  }

  Drawing draw(String messageId, Contact to, Content content) {
    return outbox.draw(new Letter(messageId, to.identity(), content));
  }

  SendRequest request(
      String messageId, Draft draft, DraftVersion version, Contact to, Payload payload) {
    return new SendRequest(
        messageId,
        new Recipient.ToContact(to.id(), to.identity()),
        settings.businessNumber(),
        to.language(),
        draft.purpose(),
        version.content(),
        payload,
        Optional.empty());
  }

  /**
   * The same message drawn anew from what is stored now. If it cannot be drawn any more it is asked
   * about as an empty one, whose seal never holds.
   */
  public SendRequest again(OutboundMessage message) {
    if (message.toOperator()) {
      return card(message);
    }
    return message.letter() ? letter(message) : answer(message);
  }

  /** Of messages that are held; the rows they are made of are read together. */
  public List<SendRequest> again(List<OutboundMessage> messages) {
    var letters = messages.stream().filter(OutboundMessage::letter).toList();
    approvals.findAll(letters.stream().flatMap(one -> one.approvalId().stream()).toList());
    drafts.fetch(letters.stream().map(letter -> letter.subject().id()).toList());
    return messages.stream().map(this::again).toList();
  }

  /** Tells somebody that they opted out. */
  SendRequest confirming(String messageId, OptOutAnswer answer, Contact to, Payload payload) {
    return new SendRequest(
        messageId,
        new Recipient.ToContact(to.id(), to.identity()),
        settings.businessNumber(),
        answer.language(),
        Purpose.SERVICE_REPLY,
        answer.content(),
        payload,
        Optional.empty());
  }

  private SendRequest answer(OutboundMessage message) {
    var answer = answers.find(message.subject().id()).orElseThrow();
    var contact = contacts.find(message.recipientId()).orElseThrow();
    return confirming(
        message.id(), answer, contact, redrawn(message.id(), contact, answer.content()));
  }

  private SendRequest letter(OutboundMessage message) {
    var approval = message.approvalId().flatMap(approvals::find);
    var version = drafts.version(message.subject().id()).orElseThrow();
    var draft = drafts.find(version.draftId()).orElseThrow();
    var contact = contacts.find(message.recipientId()).orElseThrow();
    var request =
        request(
            message.id(),
            draft,
            version,
            contact,
            redrawn(message.id(), contact, version.content()));
    return approval.map(request::approvedBy).orElse(request);
  }

  private Payload redrawn(String messageId, Contact contact, Content content) {
    return draw(messageId, contact, content) instanceof Drawing.Drawn drawn
        ? drawn.payload()
        : NOTHING;
  }

  private SendRequest card(OutboundMessage message) {
    var operator = operators.find(message.recipientId()).orElseThrow();
    return new SendRequest(
        message.id(),
        new Recipient.ToOperator(operator.id(), addressOf(operator)),
        message.businessNumber(),
        message.language(),
        message.purpose(),
        NO_WORDS,
        message.payload(),
        Optional.<Approval>empty());
  }

  /** An operator who unlinked in the meantime is refused by the gate, not here. */
  private static Identity addressOf(Operator operator) {
    return operator.linked().orElse(new Identity(null, operator.id()));
  }
}
