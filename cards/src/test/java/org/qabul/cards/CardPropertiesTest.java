package org.qabul.cards;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qabul.domain.Action;
import org.qabul.domain.Card;
import org.qabul.domain.Contact;
import org.qabul.domain.Language;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;
import org.qabul.domain.TapId;

/** What holds of every card, whatever a feeder, a contact's name or an operator's text brings. */
class CardPropertiesTest {
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anOfferDrawsWholeAndBalanced(
      @ForAll("proposals") Proposal proposal,
      @ForAll("names") String person,
      @ForAll Language language) {
    var card = new Card.Offer(language, OpaqueId.next(), proposal, person, Specimens.PHONE);
    var drawn = Cards.draw(card);
    var read = read(drawn);
    assertThat(texts(card)).allMatch(text -> read.contains(Texts.visible(text)));
    assertSound(drawn, card.opportunityId(), 3);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aSecondStepDrawsWholeAndBalanced(
      @ForAll("messages") String preview,
      @ForAll("names") String person,
      @ForAll("lines") List<String> objections) {
    var card =
        new Card.SecondStep(
            Language.AR, OpaqueId.next(), 3, person, "", preview, List.of(), objections);
    var drawn = Cards.draw(card);
    var read = read(drawn);
    assertThat(read).contains(Texts.visible(preview));
    assertThat(objections).allMatch(objection -> read.contains(Texts.visible(objection)));
    assertSound(drawn, card.draftVersionId(), 3);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aMeetingAndItsOfferDraw(@ForAll("names") String title, @ForAll("names") String person) {
    var at = Instant.parse("2026-10-04T07:30:00Z").atZone(ZoneId.of("Asia/Riyadh"));
    var meeting = new Card.Meeting(Language.AR, "m1", title, person, at, 30);
    assertSound(Cards.draw(meeting), "m1", 2);
    assertSound(Cards.draw(new Card.MeetingOffer(Language.EN, "o1", person)), "o1", 1);
  }

  private static void assertSound(List<JsonObject> drawn, String subject, int buttons) {
    assertThat(drawn.stream().map(Drawn::words)).allMatch(Texts::balanced);
    var last = drawn.get(drawn.size() - 1);
    assertThat(Drawn.buttons(last).map(Action::id).map(TapId::parse))
        .hasSize(buttons)
        .allSatisfy(id -> assertThat(id).map(TapId::subjectId).contains(subject));
  }

  private static Stream<String> texts(Card.Offer card) {
    var proposal = card.proposal();
    return Stream.of(
            Stream.of(proposal.title(), proposal.company(), proposal.whyNow(), proposal.worth()),
            Stream.of(proposal.recommendedAction(), proposal.suggestedMessage(), card.person()),
            proposal.risks().stream(),
            proposal.evidence().stream())
        .flatMap(texts -> texts);
  }

  private static String read(List<JsonObject> drawn) {
    return Texts.visible(drawn.stream().map(Drawn::words).reduce("", String::concat));
  }

  @Provide
  static Arbitrary<Proposal> proposals() {
    var titles = line(1, Proposal.MAX_TITLE);
    var optional = line(0, Proposal.MAX_TITLE);
    var line = line(0, Proposal.MAX_LINE);
    return Combinators.combine(titles, optional, line, optional, line, messages(), lines(), lines())
        .as(CardPropertiesTest::proposal);
  }

  private static Proposal proposal(
      String title,
      String company,
      String why,
      String worth,
      String action,
      String message,
      List<String> risks,
      List<String> evidence) {
    return new Proposal(
        OpportunityType.WIN_BACK,
        title,
        company,
        why,
        worth,
        action,
        message,
        risks,
        evidence,
        100,
        Purpose.MARKETING,
        Language.AR);
  }

  @Provide
  static Arbitrary<String> names() {
    return text(1, Contact.MAX_NAME);
  }

  @Provide
  static Arbitrary<String> messages() {
    return text(1, Proposal.MAX_MESSAGE).map(CardPropertiesTest::whole);
  }

  @Provide
  static Arbitrary<List<String>> lines() {
    return line(1, Proposal.MAX_LINE).list().ofMaxSize(Proposal.MAX_LINES);
  }

  /** As the domain takes it: one line of whole characters. */
  private static Arbitrary<String> line(int least, int most) {
    return text(least, most)
        .map(line -> line.replaceAll("[\\n\\r\\u2028\\u2029]", "-"))
        .map(CardPropertiesTest::whole);
  }

  private static String whole(String text) {
    return text.replaceAll("(?<!\\uD83D)\\uDE00|\\uD83D(?!\\uDE00)", "-");
  }

  /** Both scripts, both halves of emoji, marks, digits, breaks, every bidi control; never blank. */
  private static Arbitrary<String> text(int least, int most) {
    return Arbitraries.strings()
        .withChars("بنمxyz 50+().\n\r\t\u0651\u200D\uD83D\uDE00\uFFFD\u2028")
        .withCharRange('\u202A', '\u202E')
        .withCharRange('\u2066', '\u2069')
        .ofMinLength(least)
        .ofMaxLength(most)
        .map(text -> least > 0 && text.isBlank() ? "ب" : text);
  }
}
