package org.qabul.graph;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.qabul.desk.Deed;
import org.qabul.domain.DeskSettings;
import org.qabul.webhook.Loose;
import org.qabul.webhook.StoreDeliveries;

/**
 * Plays the next status of a rehearsed message: the webhook goes through the same intake as Meta's.
 */
@Deed
class PlayNext {
  private final RehearsalMessages messages;
  private final StoreDeliveries storeDeliveries;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  PlayNext(
      RehearsalMessages messages,
      StoreDeliveries storeDeliveries,
      DeskSettings settings,
      Clock clock) {
    this.messages = messages;
    this.storeDeliveries = storeDeliveries;
    this.settings = settings;
    this.clock = clock;
  }

  boolean play() {
    Instant now = clock.instant();
    var next = messages.nextToPlay(now);
    next.ifPresent(message -> play(message, now));
    return next.isPresent();
  }

  private void play(RehearsalMessage message, Instant now) {
    var stage = message.play(now);
    var status =
        Loose.JSON
            .createObjectBuilder()
            .add("id", message.wamid())
            .add("status", stage.word())
            .add("timestamp", Long.toString(now.getEpochSecond()))
            .add("biz_opaque_callback_data", message.messageId());
    if (stage == RehearsalMessage.Stage.FAILED) {
      status.add("errors", Loose.JSON.createArrayBuilder().add(error(message.fate())));
    }
    storeDeliveries.store(envelope(status).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObjectBuilder error(Fate fate) {
    return Loose.JSON
        .createObjectBuilder()
        .add("code", fate.code().orElseThrow())
        .add("title", fate.words().en())
        .add("error_data", Loose.JSON.createObjectBuilder().add("details", "rehearsed"));
  }

  private String envelope(JsonObjectBuilder status) {
    var value =
        Loose.JSON
            .createObjectBuilder()
            .add("messaging_product", "whatsapp")
            .add("metadata", metadata())
            .add("statuses", Loose.JSON.createArrayBuilder().add(status));
    var change = Loose.JSON.createObjectBuilder().add("field", "messages").add("value", value);
    var entry =
        Loose.JSON
            .createObjectBuilder()
            .add("id", "rehearsal")
            .add("changes", Loose.JSON.createArrayBuilder().add(change));
    return Loose.JSON
        .createObjectBuilder()
        .add("object", "whatsapp_business_account")
        .add("entry", Loose.JSON.createArrayBuilder().add(entry))
        .build()
        .toString();
  }

  private JsonObjectBuilder metadata() {
    return Loose.JSON
        .createObjectBuilder()
        .add("display_phone_number", "")
        .add("phone_number_id", settings.businessNumber());
  }
}
