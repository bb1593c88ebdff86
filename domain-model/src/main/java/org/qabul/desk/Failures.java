package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contacts;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** How the one who approved a message hears that it failed, and gets it back. */
@Dependent
class Failures {
  private final Contacts contacts;
  private final Approvals approvals;
  private final FailureEffects effects;
  private final OperatorCards cards;
  private final ReopenDraft reopenDraft;

  @Inject
  Failures(
      Contacts contacts,
      Approvals approvals,
      FailureEffects effects,
      OperatorCards cards,
      ReopenDraft reopenDraft) {
    this.contacts = contacts;
    this.approvals = approvals;
    this.effects = effects;
    this.cards = cards;
    this.reopenDraft = reopenDraft;
  }

  void follow(OutboundMessage message, Failure failure) {
    effects.bring(message, failure);
    if (message.letter()) {
      tellApprover(message, failure);
      reopenDraft.reopenWithCard(message);
    }
  }

  private void tellApprover(OutboundMessage message, Failure failure) {
    String person = contacts.find(message.recipientId()).orElseThrow().name();
    var about = Subject.contact(message.recipientId());
    message
        .approvalId()
        .flatMap(approvals::find)
        .map(Approval::operatorId)
        .ifPresent(id -> cards.notice(id, about, words(person, failure)));
  }

  private static Words words(String person, Failure failure) {
    return new Words(
        "لم تصل الرسالة إلى %s: %s\n%s"
            .formatted(person, failure.sentence().ar(), failure.nextStep().ar()),
        "The message to %s did not arrive: %s\n%s"
            .formatted(person, failure.sentence().en(), failure.nextStep().en()));
  }
}
