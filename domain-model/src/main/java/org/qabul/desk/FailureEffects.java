package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.AccountHealths;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.SendingPauses;

/** What an error of Meta's changes beyond the message it came for. */
@Dependent
class FailureEffects {
  /** Meta: not before a day, and never in a loop (131049). */
  private static final Duration MARKETING_COOLS = Duration.ofHours(24);

  private final Contacts contacts;
  private final AccountHealths accounts;
  private final SendingPauses pauses;
  private final TakeTemplateOut takeTemplateOut;
  private final PassedOn passedOn;
  private final Chronicle chronicle;

  @Inject
  FailureEffects(
      Contacts contacts,
      AccountHealths accounts,
      SendingPauses pauses,
      TakeTemplateOut takeTemplateOut,
      PassedOn passedOn,
      Chronicle chronicle) {
    this.contacts = contacts;
    this.accounts = accounts;
    this.pauses = pauses;
    this.takeTemplateOut = takeTemplateOut;
    this.passedOn = passedOn;
    this.chronicle = chronicle;
  }

  void bring(OutboundMessage message, Failure failure) {
    touchAccount(message, failure);
    if (!message.toOperator()) {
      touchContact(message, failure);
    }
  }

  private void touchAccount(OutboundMessage message, Failure failure) {
    Instant now = chronicle.now();
    String number = message.businessNumber();
    String because = Integer.toString(failure.code());
    switch (failure.effect()) {
      case HOLD_ACCOUNT -> account(message, now).hold(because, null, now);
      case HOLD_WHAT_WE_BEGIN -> account(message, now).holdWhatWeBegin(because, now);
      case SLOW_NUMBER -> pauses.slowNumber(number, atLeast(failure), now);
      case SLOW_PAIR -> pauses.slowPair(number, message.recipientId(), now);
      case TAKE_TEMPLATE_OUT -> takeTemplateOut.takeOut(message, failure);
      default -> {}
    }
  }

  private AccountHealth account(OutboundMessage message, Instant now) {
    return accounts.lock(message.businessNumber(), now);
  }

  private static Duration atLeast(Failure failure) {
    return failure.means().again().after().orElse(Duration.ZERO);
  }

  private void touchContact(OutboundMessage message, Failure failure) {
    Instant now = chronicle.now();
    switch (failure.effect()) {
      case SUPPRESS -> stopped(message, failure, now);
      case MARK_UNREACHABLE -> contact(message).unreachable(now);
      case COOL_MARKETING -> contact(message).coolMarketing(now.plus(MARKETING_COOLS));
      case CONFIRM_IDENTITY -> mustConfirm(contact(message));
      default -> {}
    }
  }

  private Contact contact(OutboundMessage message) {
    return contacts.lockKept(message.recipientId()).orElseThrow();
  }

  private void stopped(OutboundMessage message, Failure failure, Instant now) {
    chronicle.announce(
        new Announcement.PreferenceSaid(
            message.recipientId(),
            message.businessNumber(),
            true,
            true,
            "error " + failure.code() + " on message " + message.id(),
            now));
  }

  private void mustConfirm(Contact contact) {
    contact.changeIdentity(contact.identity());
    passedOn.held(contact);
  }
}
