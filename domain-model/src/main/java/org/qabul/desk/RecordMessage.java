package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;
import org.qabul.domain.Heard;
import org.qabul.domain.InboundMessage;
import org.qabul.domain.InboundMessages;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Ruling;
import org.qabul.domain.Words;

/**
 * Somebody wrote to a business number: an operator's words are a new draft text, a command or a
 * link code; a contact's words open their window and may be an opt-out.
 */
@Deed
public class RecordMessage {
  private static final Set<String> BRIEF_WORDS = Set.of("ملخص", "الملخص", "brief");
  private static final Words NOT_UNDERSTOOD =
      new Words(
          "لم أفهم رسالتك ولم يُنفَّذ شيء. أرسل «ملخص» لعرض ما ينتظرك.",
          "I did not understand; nothing was done. Send “brief” to see what waits.");

  private static final Words LINKED_ALREADY =
      new Words(
          "رقمك مرتبط بالمكتب من قبل ولم يتغيّر شيء. أرسل «ملخص» لعرض ما ينتظرك.",
          "Your number is linked already; nothing changed. Send “brief” to see what waits.");

  private final Operators operators;
  private final InboundMessages inbound;
  private final HearPeople people;
  private final LinkOperator linkOperator;
  private final ReviseDraft reviseDraft;
  private final AnswerBrief answerBrief;
  private final OperatorCards cards;

  @Inject
  RecordMessage(
      Operators operators,
      InboundMessages inbound,
      HearPeople people,
      LinkOperator linkOperator,
      ReviseDraft reviseDraft,
      AnswerBrief answerBrief,
      OperatorCards cards) {
    this.operators = operators;
    this.inbound = inbound;
    this.people = people;
    this.linkOperator = linkOperator;
    this.reviseDraft = reviseDraft;
    this.answerBrief = answerBrief;
    this.cards = cards;
  }

  public void record(Heard heard) {
    var operator = operators.byIdentity(heard.from()).filter(Operator::enabled);
    if (operator.isPresent()) {
      keep(operator.get(), heard);
      answer(operator.get(), heard);
    } else {
      linkOperator
          .link(heard)
          .ifPresentOrElse(linked -> keep(linked, heard), () -> people.heardContact(heard));
    }
  }

  private void keep(Operator operator, Heard heard) {
    people.heardOperator(operator.id(), heard.from(), heard.businessNumber(), heard.at());
    inbound.add(InboundMessage.fromOperator(heard, operator.id()));
    people.tellOfContacts(heard);
  }

  private void answer(Operator operator, Heard heard) {
    if (BRIEF_WORDS.contains(heard.text().strip().toLowerCase(Locale.ROOT))) {
      answerBrief.answer(operator, AnswerBrief.SHOW);
      return;
    }
    Optional<String> editing = operator.editingVersionId().filter(id -> !heard.text().isBlank());
    if (editing.isPresent()) {
      newText(operator, editing.get(), heard.text());
    } else {
      cards.notice(
          operator.id(), linkOperator.linkedAlready(heard) ? LINKED_ALREADY : NOT_UNDERSTOOD);
    }
  }

  /** A text that does not fit may be written once more; anything else ends the editing. */
  private void newText(Operator operator, String askedFor, String text) {
    var ruling =
        reviseDraft.revise(askedFor, new Content.Text(text), Actor.onWhatsApp(operator.id()));
    if (!ruling.code().equals(Objection.UNFIT.code())) {
      operator.stopEditing();
    }
    if (ruling instanceof Ruling.Declined declined) {
      cards.notice(operator.id(), declined.both());
    }
  }
}
