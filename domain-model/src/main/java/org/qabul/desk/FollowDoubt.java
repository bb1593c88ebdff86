package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.qabul.domain.Announcement.OptOutDoubted;
import org.qabul.domain.Announcement.OptOutSettled;
import org.qabul.domain.Contacts;
import org.qabul.domain.Operators;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Words;

/** Tells operators of words that may be an opt-out, and lets what waited go on once one decided. */
@Dependent
class FollowDoubt {
  private static final int SHOWN = 300;

  private final Operators operators;
  private final Contacts contacts;
  private final OutboundMessages messages;
  private final OperatorCards cards;

  @Inject
  FollowDoubt(
      Operators operators, Contacts contacts, OutboundMessages messages, OperatorCards cards) {
    this.operators = operators;
    this.contacts = contacts;
    this.messages = messages;
    this.cards = cards;
  }

  void doubted(@Observes OptOutDoubted doubted) {
    String person = contacts.find(doubted.contactId()).orElseThrow().name();
    var words = words(person, doubted.text());
    operators.linked().stream()
        .filter(operator -> operator.role().mayDecide())
        .forEach(operator -> cards.notice(operator.id(), doubted.subject(), words));
  }

  private static Words words(String person, String text) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return new Words(
        "كتب %s: «%s»\nقد يكون هذا إيقافاً. لا يُرسل إليه شيء حتى تقرّر في صفحته."
            .formatted(person, shown),
        "%s wrote: “%s”\nThis may be an opt-out. Nothing is sent to them until you decide on their page."
            .formatted(person, shown));
  }

  /** The gate judges again: a stop refuses what waits, anything else lets it leave. */
  void settled(@Observes OptOutSettled settled) {
    messages
        .parkedFor(settled.contactId())
        .forEach(message -> message.progress().wake(settled.at()));
  }
}
