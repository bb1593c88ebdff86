package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.domain.Card;
import org.qabul.domain.Language;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** The day in numbers. */
final class BriefCard {
  private static final Words HEADER = new Words("ملخص اليوم", "Daily brief");
  private static final Words GREETING =
      new Words("أهلاً %s، هذا ملخص يومك:", "Hello %s, here is your day:");
  private static final Words OFFERED = new Words("بانتظار قرارك", "Awaiting your decision");
  private static final Words DRAFTS = new Words("بانتظار الاعتماد", "Awaiting approval");
  private static final Words PARKED =
      new Words("بانتظار الوقت المسموح", "Waiting for the permitted time");
  private static final Words FAILED = new Words("تعذّر إرسالها", "Failed");
  private static final Words SENT = new Words("أُرسلت", "Sent");

  private BriefCard() {}

  static List<JsonObject> draw(Card.Brief card) {
    var language = card.language();
    var frame = new Frame(HEADER.in(language), body(card), "");
    var actions =
        Stream.of(TapId.SHOW_OPPORTUNITIES, TapId.LAUNCH_REPORT, TapId.DISMISS)
            .map(action -> Button.of(TapId.brief(action), language))
            .toList();
    return List.of(CloudJson.buttons(frame, actions));
  }

  private static String body(Card.Brief card) {
    var language = card.language();
    var counts = card.counts();
    return new Composition(language)
        .line(GREETING.with(Isolates.value(card.operatorName())))
        .gap()
        .line(counted(language, OFFERED, counts.offered(), Noun.OPPORTUNITY))
        .line(counted(language, DRAFTS, counts.drafts(), Noun.DRAFT))
        .line(counted(language, PARKED, counts.parked(), Noun.MESSAGE))
        .line(counted(language, FAILED, counts.failed(), Noun.MESSAGE))
        .line(counted(language, SENT, counts.sent(), Noun.MESSAGE))
        .text();
  }

  private static String counted(Language language, Words label, long count, Noun noun) {
    return "• " + label.in(language) + ": " + noun.counted(count, language);
  }
}
