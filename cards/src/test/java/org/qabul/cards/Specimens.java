package org.qabul.cards;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qabul.domain.Action;
import org.qabul.domain.Card;
import org.qabul.domain.Content;
import org.qabul.domain.Counts;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/** One card of every kind and shape, in the words of a working day. */
record Specimens(Language language) {
  static final String PERSON = "خالد العتيبي";
  static final String PHONE = "+966501234567";

  private static final ZonedDateTime SUNDAY =
      ZonedDateTime.of(2026, 10, 4, 10, 30, 0, 0, ZoneId.of("Asia/Riyadh"));
  private static final Words TITLE =
      new Words("تجديد عقد الصيانة السنوي", "Renewal of the yearly maintenance contract");
  private static final Words MESSAGE =
      new Words(
          "السلام عليكم أستاذ خالد،\nينتهي عقد الصيانة في 30 أكتوبر. هل يناسبكم أن نجدده بالشروط نفسها؟",
          "Hello Mr Khalid,\nyour maintenance contract ends on 30 October."
              + " Shall we renew it on the same terms?");
  private static final Words OBJECTION =
      new Words(
          "الوقت الآن ضمن ساعات الهدوء، ويُسمح بالإرسال الساعة 8:00 ص.",
          "It is quiet hours; sending is allowed again at 8:00 AM.");

  /** By the name of their golden file. */
  Map<String, Card> all() {
    var cards = new LinkedHashMap<String, Card>();
    cards.put("text", text());
    cards.put("buttons", choice(3));
    cards.put("list", choice(5));
    cards.put("several-lists", choice(23));
    cards.put("template", template());
    cards.put("offer", offer(proposal(1)));
    cards.put("offer-bare", new Card.Offer(language, "0f3k9a", bare(), PERSON, ""));
    cards.put("offer-long", offer(proposal(40)));
    cards.put("second-step", secondStep(1, List.of()));
    cards.put("second-step-objections", secondStep(1, List.of(OBJECTION.in(language))));
    cards.put("second-step-long", secondStep(40, List.of(OBJECTION.in(language))));
    cards.put("meeting-offer", new Card.MeetingOffer(language, "0f3k9a", PERSON));
    cards.put("meeting", meeting(SUNDAY));
    cards.put("brief", brief("سارة القحطاني", new Counts(3, 2, 1, 0, 14)));
    cards.put("brief-busy", brief("Sara", new Counts(100, 11, 103, 10, 1)));
    return cards;
  }

  Card.Text text() {
    var words =
        new Words(
            "رُبط رقمك +966 50 123 4567 بالمكتب. الدليل: https://qabul.example/ar/",
            "Your number +966 50 123 4567 is linked. Guide: https://qabul.example/en/");
    return new Card.Text(language, words.in(language));
  }

  Card.Choice choice(int actions) {
    return new Card.Choice(
        language,
        new Words("الفرص المنتظرة", "Waiting opportunities").in(language),
        new Words("اختر فرصة لعرض بطاقتها.", "Choose an opportunity to see its card.").in(language),
        new Words("مكتب قبول", "Qabul desk").in(language),
        new Words("عرض الفرص", "Show").in(language),
        IntStream.rangeClosed(1, actions).mapToObj(this::action).toList());
  }

  Card.Offer offer(Proposal proposal) {
    return new Card.Offer(language, "0f3k9a", proposal, PERSON, PHONE);
  }

  /**
   * @param times how often the suggested message repeats itself
   */
  Proposal proposal(int times) {
    return new Proposal(
        OpportunityType.RENEWAL,
        TITLE.in(language),
        "Gulf Towers Co. (Riyadh)",
        new Words("ينتهي العقد بعد 27 يوماً.", "The contract ends in 27 days.").in(language),
        new Words("45,000 ر.س سنوياً", "SAR 45,000 a year").in(language),
        new Words("اتصل على 011 234 5678 ثم أرسل العرض.", "Call 011 234 5678, then send the offer.")
            .in(language),
        message(times),
        List.of(new Words("عرض منافس أقل سعراً.", "A cheaper rival offer.").in(language)),
        List.of("https://crm.example/deals/8812/", "CRM #8812 (2025-10-30)"),
        82,
        Purpose.MARKETING,
        language);
  }

  Proposal bare() {
    return new Proposal(
        OpportunityType.OTHER,
        TITLE.in(language),
        "",
        "",
        "",
        "",
        message(1),
        List.of(),
        List.of(),
        0,
        Purpose.UTILITY,
        language);
  }

  Card.SecondStep secondStep(int times, List<String> objections) {
    return new Card.SecondStep(
        language, "7q2m4x", 2, PERSON, PHONE, message(times), List.of(), objections);
  }

  Card.Meeting meeting(ZonedDateTime startsAt) {
    return new Card.Meeting(language, "m51c0d", TITLE.in(language), PERSON, startsAt, 45);
  }

  Card.Brief brief(String operator, Counts counts) {
    return new Card.Brief(language, operator, counts);
  }

  Content.Templated content() {
    var body =
        new Words(
            "مرحباً {{1}}، ينتهي عقدكم في {{2}}.", "Hello {{1}}, your contract ends on {{2}}.");
    return new Content.Templated(
        "contract_renewal", language.code(), List.of(PERSON, "2026-10-30"), body.in(language));
  }

  String message(int times) {
    return String.join("\n\n", Collections.nCopies(times, MESSAGE.in(language)));
  }

  private Card.Templated template() {
    return new Card.Templated(language, content(), List.of("brief:show_opportunities"));
  }

  private Action action(int number) {
    var label = new Words("فرصة رقم ", "Opportunity ").in(language) + number;
    var line = new Words("تجديد عقد، 45,000 ر.س", "Contract renewal, SAR 45,000").in(language);
    return new Action("opp:k%02d:accept".formatted(number), label, line);
  }
}
