package org.qabul.desk;

import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** Takes an approved message back while it still waits; its draft can be changed again. */
@Deed
public class TakeBack {
  private static final String ACTION = "take_back";
  private static final Words TAKEN_BACK =
      new Words(
          "سُحبت الرسالة ولن تُرسل، وعادت مسودتها",
          "The message is taken back and will not be sent; its draft has returned");

  private final OutboundMessages messages;
  private final ReopenDraft reopenDraft;
  private final Rights rights;
  private final Chronicle chronicle;

  @Inject
  TakeBack(OutboundMessages messages, ReopenDraft reopenDraft, Rights rights, Chronicle chronicle) {
    this.messages = messages;
    this.reopenDraft = reopenDraft;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  public Ruling takeBack(String messageId, Actor actor) {
    if (!rights.mayApprove(actor)) {
      return Objection.MAY_NOT_APPROVE.declined();
    }
    return messages
        .lock(messageId)
        .filter(OutboundMessage::letter)
        .map(message -> takeBack(message, actor))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private Ruling takeBack(OutboundMessage message, Actor actor) {
    if (!message.status().waiting()) {
      return Objection.NOT_WAITING.declinedAs(message.status().words());
    }
    message.progress().cancel(chronicle.now());
    reopenDraft.reopen(message);
    return chronicle.decided(
        Subject.message(message.id()), ACTION, actor, new Ruling.Done(TAKEN_BACK));
  }
}
