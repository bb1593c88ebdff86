package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Card;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** A message to approve, exactly as the contact will read it. */
final class SecondStepCard {
  private static final Words HEADER = new Words("بانتظار اعتمادك", "Awaiting your approval");
  private static final Words TO = new Words("رسالة إلى %s", "Message to %s");
  private static final Words VERSION = new Words("النسخة %s", "Version %s");
  private static final Words WARNING =
      new Words(
          "⚠️ لن تُرسل الآن حتى لو اعتمدتها", "⚠️ It will not leave now even if you approve it");
  private static final Words REASONS_ABOVE =
      new Words(
          "⚠️ لن تُرسل الآن حتى لو اعتمدتها، والأسباب أعلاه.",
          "⚠️ It will not leave now even if you approve it; the reasons are above.");
  private static final Words ABOVE =
      new Words("نص الرسالة كاملاً أعلاه.", "The full message is above.");

  /** Shows where our words end and the message begins, whatever the message says. */
  private static final String RULE = "──────────";

  private SecondStepCard() {}

  static List<JsonObject> draw(Card.SecondStep card) {
    return new FoldingCard(card.language(), HEADER, full(card), summary(card), actions(card))
        .draw();
  }

  private static String full(Card.SecondStep card) {
    return opening(card)
        .alone(RULE)
        .line(Balance.of(card.preview()))
        .alone(RULE)
        .bullets(WARNING, card.objections())
        .text();
  }

  private static String summary(Card.SecondStep card) {
    var summary = opening(card).gap().line(ABOVE);
    return card.objections().isEmpty() ? summary.text() : summary.line(REASONS_ABOVE).text();
  }

  private static Composition opening(Card.SecondStep card) {
    var opening =
        new Composition(card.language())
            .line(TO.with(Isolates.value(card.person())))
            .alone(card.phone().isBlank() ? "" : Isolates.phone(card.phone()))
            .line(VERSION.with(card.version()));
    card.notes().forEach(opening::alone);
    return opening;
  }

  private static List<Action> actions(Card.SecondStep card) {
    return Stream.of(TapId.APPROVE, TapId.EDIT, TapId.CANCEL)
        .map(action -> TapId.draft(card.draftVersionId(), action))
        .map(id -> Button.of(id, card.language()))
        .toList();
  }
}
