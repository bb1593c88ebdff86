package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Locale;
import org.qabul.domain.Actor;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** A person found out whether a message arrived whose answer was lost. */
@Deed
public class SettleUnknown {
  private static final Words ARRIVED =
      new Words("سُجّل أن الرسالة وصلت", "It is recorded that the message arrived");
  private static final Words DID_NOT_ARRIVE =
      new Words(
          "سُجّل أن الرسالة لم تصل، وعادت مسودتها لاعتمادك",
          "It is recorded that the message did not arrive; its draft awaits your approval again");
  private static final Words NOT_SENT_AGAIN =
      new Words("سُجّل أن الرسالة لم تصل", "It is recorded that the message did not arrive");

  private final OutboundMessages messages;
  private final ReopenDraft reopenDraft;
  private final Rights rights;
  private final Chronicle chronicle;

  @Inject
  SettleUnknown(
      OutboundMessages messages, ReopenDraft reopenDraft, Rights rights, Chronicle chronicle) {
    this.messages = messages;
    this.reopenDraft = reopenDraft;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  public Ruling settle(String messageId, boolean arrived, Actor actor) {
    if (!rights.mayApprove(actor)) {
      return Objection.MAY_NOT_APPROVE.declined();
    }
    return messages
        .lock(messageId)
        .filter(message -> !message.toOperator())
        .map(message -> settle(message, arrived, actor))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private Ruling settle(OutboundMessage message, boolean arrived, Actor actor) {
    if (message.status() != OutboundStatus.UNKNOWN) {
      return Objection.NOT_UNKNOWN.declinedAs(message.status().words());
    }
    return arrived
        ? settled(message, OutboundStatus.DELIVERED, actor, ARRIVED)
        : notArrived(message, actor);
  }

  private Ruling notArrived(OutboundMessage message, Actor actor) {
    var words = message.letter() ? DID_NOT_ARRIVE : NOT_SENT_AGAIN;
    var ruling = settled(message, OutboundStatus.FAILED, actor, words);
    reopenDraft.reopenWithCard(message);
    return ruling;
  }

  private Ruling settled(OutboundMessage message, OutboundStatus as, Actor actor, Words words) {
    message.progress().advance(as, chronicle.now());
    String action = "settle_" + as.name().toLowerCase(Locale.ROOT);
    return chronicle.decided(Subject.message(message.id()), action, actor, new Ruling.Done(words));
  }
}
