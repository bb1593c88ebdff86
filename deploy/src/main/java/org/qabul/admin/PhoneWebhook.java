package org.qabul.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import org.qabul.domain.Action;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.OpaqueId;

/** Writes what Meta would tell of a person's tap or words, exactly in Meta's form. */
@Dependent
class PhoneWebhook {
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  PhoneWebhook(DeskSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  JsonObject words(PhoneOwner from, String text) {
    return envelope(
        from, message(from, "text").add("text", Json.createObjectBuilder().add("body", text)));
  }

  JsonObject button(PhoneOwner from, Bubble card, Action tapped) {
    var reply = Json.createObjectBuilder().add("id", tapped.id()).add("title", tapped.label());
    return interactive(from, card, "button_reply", reply);
  }

  JsonObject row(PhoneOwner from, Bubble card, Action tapped) {
    var reply = Json.createObjectBuilder().add("id", tapped.id()).add("title", tapped.label());
    if (!tapped.description().isEmpty()) {
      reply.add("description", tapped.description());
    }
    return interactive(from, card, "list_reply", reply);
  }

  JsonObject quickReply(PhoneOwner from, Bubble card, Action tapped) {
    var button = Json.createObjectBuilder().add("payload", tapped.id()).add("text", tapped.label());
    return envelope(
        from, message(from, "button").add("context", context(card)).add("button", button));
  }

  private JsonObject interactive(
      PhoneOwner from, Bubble card, String type, JsonObjectBuilder reply) {
    var interactive = Json.createObjectBuilder().add("type", type).add(type, reply);
    return envelope(
        from,
        message(from, "interactive").add("context", context(card)).add("interactive", interactive));
  }

  private JsonObjectBuilder context(Bubble card) {
    return Json.createObjectBuilder()
        .add("from", settings.businessNumber())
        .add("id", card.wamid());
  }

  private JsonObjectBuilder message(PhoneOwner from, String type) {
    var message =
        Json.createObjectBuilder()
            .add("id", "wamid.PHONE" + OpaqueId.next())
            .add("timestamp", Long.toString(clock.instant().getEpochSecond()))
            .add("type", type);
    from.identity().phoneNumber().ifPresent(phone -> message.add("from", phone.substring(1)));
    from.identity().userId().ifPresent(bsuid -> message.add("from_user_id", bsuid));
    return message;
  }

  private JsonObject envelope(PhoneOwner from, JsonObjectBuilder message) {
    var value =
        Json.createObjectBuilder()
            .add("messaging_product", "whatsapp")
            .add(
                "metadata",
                Json.createObjectBuilder()
                    .add("display_phone_number", settings.businessNumber())
                    .add("phone_number_id", settings.businessNumber()))
            .add("contacts", Json.createArrayBuilder().add(contact(from)))
            .add("messages", Json.createArrayBuilder().add(message));
    var change = Json.createObjectBuilder().add("field", "messages").add("value", value);
    var entry =
        Json.createObjectBuilder()
            .add("id", settings.businessAccount().orElse("rehearsal"))
            .add("changes", Json.createArrayBuilder().add(change));
    return Json.createObjectBuilder()
        .add("object", "whatsapp_business_account")
        .add("entry", Json.createArrayBuilder().add(entry))
        .build();
  }

  private static JsonObjectBuilder contact(PhoneOwner from) {
    var contact =
        Json.createObjectBuilder()
            .add("profile", Json.createObjectBuilder().add("name", from.name()));
    from.identity().phoneNumber().ifPresent(phone -> contact.add("wa_id", phone.substring(1)));
    from.identity().userId().ifPresent(bsuid -> contact.add("user_id", bsuid));
    return contact;
  }
}
