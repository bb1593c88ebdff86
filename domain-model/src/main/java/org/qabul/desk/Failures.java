package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Announcement;
import org.qabul.domain.Approval;
import org.qabul.domain.Approvals;
import org.qabul.domain.Contacts;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/** What a failure changes beyond its message, and how the one who approved it hears of it. */
@Dependent
class Failures {
  private final Contacts contacts;
  private final Approvals approvals;
  private final AccountHealths accounts;
  private final OperatorCards cards;
  private final ReopenDraft reopenDraft;
  private final Chronicle chronicle;

  @Inject
  Failures(
      Contacts contacts,
      Approvals approvals,
      AccountHealths accounts,
      OperatorCards cards,
      ReopenDraft reopenDraft,
      Chronicle chronicle) {
    this.contacts = contacts;
    this.approvals = approvals;
    this.accounts = accounts;
    this.cards = cards;
    this.reopenDraft = reopenDraft;
    this.chronicle = chronicle;
  }

  void follow(OutboundMessage message, Failure failure) {
    holdAccount(message, failure);
    if (!message.toOperator()) {
      touchContact(message, failure);
    }
    if (message.letter()) {
      tellApprover(message, failure);
      reopenDraft.reopenWithCard(message);
    }
  }

  private void holdAccount(OutboundMessage message, Failure failure) {
    var now = chronicle.now();
    if (failure.kind() == Failure.Kind.ACCOUNT) {
      account(message, now).hold(Integer.toString(failure.code()), null, now);
    } else if (failure.kind() == Failure.Kind.COMPLAINTS) {
      account(message, now).holdWhatWeBegin(Integer.toString(failure.code()), now);
    }
  }

  private AccountHealth account(OutboundMessage message, Instant now) {
    return accounts.lock(message.businessNumber(), now);
  }

  private void touchContact(OutboundMessage message, Failure failure) {
    Instant now = chronicle.now();
    if (failure.kind() == Failure.Kind.OPTED_OUT) {
      chronicle.announce(
          new Announcement.PreferenceSaid(
              message.recipientId(),
              message.businessNumber(),
              true,
              true,
              "error " + failure.code() + " on message " + message.id(),
              now));
    }
    if (failure.kind() == Failure.Kind.UNREACHABLE) {
      contacts.lockKept(message.recipientId()).orElseThrow().unreachable(now);
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
