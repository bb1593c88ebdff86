package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.qabul.domain.Card;
import org.qabul.domain.Content;
import org.qabul.domain.Drawing;
import org.qabul.domain.Identity;
import org.qabul.domain.Letter;
import org.qabul.domain.Payload;

/** Draws cards and messages as the JSON of Meta's Cloud API. Pure functions. */
public final class Cards {
  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(Card.Text.class, TextCard::draw),
          new Kind<>(Card.Choice.class, ChoiceCard::draw),
          new Kind<>(Card.Templated.class, TemplateMessage::draw),
          new Kind<>(Card.Offer.class, OfferCard::draw),
          new Kind<>(Card.SecondStep.class, SecondStepCard::draw),
          new Kind<>(Card.MeetingOffer.class, MeetingOfferCard::draw),
          new Kind<>(Card.Meeting.class, MeetingCard::draw),
          new Kind<>(Card.Brief.class, BriefCard::draw));

  private Cards() {}

  /** What is written on all buttons, in both languages. */
  public static List<String> buttonTitles() {
    return Button.titles();
  }

  /**
   * One card is one or more messages, in order; each is the body without addressing: {@code
   * {"type":…, "<type>":{…}}}.
   *
   * @throws LimitExceeded when the card's own words do not fit: a fault of whoever composed it
   */
  public static List<JsonObject> draw(Card card) {
    return KINDS.stream()
        .filter(kind -> kind.type().isInstance(card))
        .findFirst()
        .orElseThrow()
        .draw(card);
  }

  /**
   * A message to a contact, addressed and complete. Its words stay exactly as they were approved.
   */
  public static Drawing draw(Letter letter) {
    try {
      var payload = address(body(letter.content()), letter.to(), letter.messageId());
      return new Drawing.Drawn(payload);
    } catch (LimitExceeded exceeded) {
      return exceeded.unfit();
    }
  }

  /**
   * Puts the envelope around a drawn body. The phone number goes before the user id: Meta accepts
   * it for every kind of message.
   *
   * @throws LimitExceeded when body or envelope would be refused by Meta
   */
  public static Payload address(JsonObject body, Identity to, String messageId) {
    var message =
        CloudJson.object().add("messaging_product", "whatsapp").add("recipient_type", "individual");
    to.phoneNumber()
        .ifPresentOrElse(
            phone -> message.add("to", phone),
            () -> message.add("recipient", to.userId().orElseThrow()));
    body.forEach(message::add);
    message.add("biz_opaque_callback_data", messageId);
    return new Payload(Inspection.inspectedEnvelope(message.build()).toString());
  }

  private static JsonObject body(Content content) {
    return content instanceof Content.Templated template
        ? TemplateMessage.draw(template, List.of())
        : CloudJson.text(content.preview());
  }

  private record Kind<T extends Card>(Class<T> type, Function<T, List<JsonObject>> composer) {
    List<JsonObject> draw(Card card) {
      var drawn = composer.apply(type.cast(card));
      drawn.forEach(Inspection::inspected);
      return drawn;
    }
  }
}
