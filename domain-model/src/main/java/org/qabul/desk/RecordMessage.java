package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;
import org.qabul.domain.Drafts;
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

  private final Operators operators;
  private final Drafts drafts;
  private final InboundMessages inbound;
  private final HearPeople people;
  private final LinkOperator linkOperator;
  private final ReviseDraft reviseDraft;
  private final AnswerBrief answerBrief;
  private final OperatorCards cards;

  @Inject
  RecordMessage(
      Operators operators,
      Drafts drafts,
      InboundMessages inbound,
      HearPeople people,
      LinkOperator linkOperator,
      ReviseDraft reviseDraft,
      AnswerBrief answerBrief,
      OperatorCards cards) {
    this.operators = operators;
    this.drafts = drafts;
    this.inbound = inbound;
    this.people = people;
    this.linkOperator = linkOperator;
    this.reviseDraft = reviseDraft;
    this.answerBrief = answerBrief;
    this.cards = cards;
  }

  public void record(Heard heard) {
    var operator =
        operators
            .byIdentity(heard.from())
            .filter(Operator::enabled)
            .or(() -> linkOperator.link(heard));
    operator.ifPresentOrElse(found -> ofOperator(found, heard), () -> people.heardContact(heard));
  }

  private void ofOperator(Operator operator, Heard heard) {
    people.heardOperator(operator.id(), heard.at());
    inbound.add(InboundMessage.fromOperator(heard, operator.id()));
    if (BRIEF_WORDS.contains(heard.text().strip().toLowerCase(Locale.ROOT))) {
      answerBrief.answer(operator, AnswerBrief.SHOW);
      return;
    }
    Optional<String> editing = operator.editingDraftId().filter(id -> !heard.text().isBlank());
    if (editing.isPresent()) {
      operator.stopEditing();
      newText(operator, editing.get(), heard.text());
    } else if (!linkOperator.justLinked(operator, heard)) {
      cards.notice(operator.id(), NOT_UNDERSTOOD);
    }
  }

  private void newText(Operator operator, String draftId, String text) {
    var draft = drafts.find(draftId).orElseThrow();
    var ruling =
        reviseDraft.revise(
            draft.currentVersionId(), new Content.Text(text), Actor.onWhatsApp(operator.id()));
    if (ruling instanceof Ruling.Declined declined) {
      cards.notice(operator.id(), declined.words());
    }
  }
}
