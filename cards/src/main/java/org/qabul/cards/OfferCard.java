package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Card;
import org.qabul.domain.Proposal;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** An opportunity to decide about. */
final class OfferCard {
  private static final Words HEADER = new Words("فرصة جديدة", "New opportunity");
  private static final Words KIND = new Words("%s · التقييم %s من 100", "%s · Score %s of 100");
  private static final Words COMPANY = new Words("الشركة", "Company");
  private static final Words WHY_NOW = new Words("لماذا الآن", "Why now");
  private static final Words WORTH = new Words("القيمة المتوقعة", "Expected value");
  private static final Words ACTION = new Words("الإجراء المقترح", "Recommended action");
  private static final Words RISKS = new Words("المخاطر", "Risks");
  private static final Words EVIDENCE = new Words("الإثبات", "Evidence");
  private static final Words MESSAGE = new Words("الرسالة المقترحة:", "Suggested message:");
  private static final Words QUOTED = new Words("«%s»", "“%s”");
  private static final Words ABOVE =
      new Words(
          "التفاصيل كاملةً والرسالة المقترحة أعلاه.",
          "The full details and the suggested message are above.");

  private OfferCard() {}

  static List<JsonObject> draw(Card.Offer card) {
    var full = details(opening(card), card.proposal()).text();
    var summary = opening(card).gap().line(ABOVE).text();
    return new FoldingCard(card.language(), HEADER, full, summary, actions(card)).draw();
  }

  private static Composition opening(Card.Offer card) {
    var proposal = card.proposal();
    var type = proposal.type().words().in(card.language());
    return new Composition(card.language())
        .alone(Isolates.value(proposal.title()))
        .line(KIND.with(type, proposal.score()))
        .gap()
        .person(card.person(), card.phone())
        .value(COMPANY, proposal.company())
        .value(WORTH, proposal.worth());
  }

  private static Composition details(Composition opening, Proposal proposal) {
    var message = Balance.of(proposal.suggestedMessage().strip());
    return opening
        .gap()
        .value(WHY_NOW, proposal.whyNow())
        .value(ACTION, proposal.recommendedAction())
        .bullets(RISKS, proposal.risks())
        .bullets(EVIDENCE, proposal.evidence())
        .gap()
        .line(MESSAGE)
        .line(QUOTED.with(message));
  }

  private static List<Action> actions(Card.Offer card) {
    return Stream.of(TapId.ACCEPT, TapId.SKIP, TapId.DRAFT)
        .map(action -> TapId.opportunity(card.opportunityId(), action))
        .map(id -> Button.of(id, card.language()))
        .toList();
  }
}
