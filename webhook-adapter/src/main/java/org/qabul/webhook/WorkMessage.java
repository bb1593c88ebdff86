package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.qabul.desk.RecordIdentityChange;
import org.qabul.desk.RecordMessage;
import org.qabul.desk.RecordTap;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Heard;
import org.qabul.domain.Identity;
import org.qabul.domain.Tap;

/** Works an item of {@code messages[]}: a tap, words, or the system's word of a changed number. */
@Dependent
class WorkMessage {
  /** Types with which a person speaks; whether others open the window no source says. */
  private static final Set<String> SPEECH =
      Set.of(
          "text",
          "image",
          "video",
          "audio",
          "document",
          "sticker",
          "location",
          "contacts",
          "order",
          "interactive",
          "button");

  private final RecordTap recordTap;
  private final RecordMessage recordMessage;
  private final RecordIdentityChange recordIdentityChange;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  WorkMessage(
      RecordTap recordTap,
      RecordMessage recordMessage,
      RecordIdentityChange recordIdentityChange,
      DeskSettings settings,
      Clock clock) {
    this.recordTap = recordTap;
    this.recordMessage = recordMessage;
    this.recordIdentityChange = recordIdentityChange;
    this.settings = settings;
    this.clock = clock;
  }

  boolean work(JsonObject json) {
    var message = json.getJsonObject("message");
    String type = Loose.text(message, "type").orElse("");
    var sender = People.sender(message, Loose.object(json, "contact"));
    if (type.equals("system")) {
      return changed(message);
    }
    if (!SPEECH.contains(type) || message.containsKey("group_id")) {
      return false;
    }
    return spoke(json, message, type, sender.orElseThrow(() -> new UnreadableItem("no sender")));
  }

  private boolean spoke(JsonObject json, JsonObject message, String type, Identity sender) {
    var reply = reply(message, type);
    reply.ifPresentOrElse(
        tapped -> recordTap.record(tap(json, message, sender, tapped)),
        () -> recordMessage.record(heard(json, message, type, sender)));
    return true;
  }

  /** What was tapped; a template's quick reply carries its id as {@code payload}. */
  private static Optional<Reply> reply(JsonObject message, String type) {
    if (type.equals("button")) {
      var button = Loose.object(message, "button");
      return Loose.text(button, "payload")
          .or(() -> Loose.text(button, "text"))
          .map(id -> new Reply(id, Loose.text(button, "text").orElse("")));
    }
    var interactive = Loose.object(message, "interactive");
    return reply(Loose.object(interactive, "button_reply"))
        .or(() -> reply(Loose.object(interactive, "list_reply")));
  }

  private static Optional<Reply> reply(JsonObject chosen) {
    return Loose.text(chosen, "id")
        .map(id -> new Reply(id, Loose.text(chosen, "title").orElse("")));
  }

  private record Reply(String id, String title) {}

  private Tap tap(JsonObject json, JsonObject message, Identity sender, Reply reply) {
    return new Tap(
        idOf(message),
        sender,
        People.saidTo(json, settings),
        reply.id(),
        reply.title(),
        contextOf(message),
        at(message));
  }

  private Heard heard(JsonObject json, JsonObject message, String type, Identity sender) {
    var profile = Loose.object(Loose.object(json, "contact"), "profile");
    return new Heard(
        idOf(message),
        sender,
        People.saidTo(json, settings),
        type,
        words(message, type),
        Loose.text(profile, "name"),
        contextOf(message),
        at(message));
  }

  private static String words(JsonObject message, String type) {
    var body = Loose.object(message, type);
    return Loose.text(body, "body").or(() -> Loose.text(body, "caption")).orElse("");
  }

  private static String idOf(JsonObject message) {
    return Loose.text(message, "id").orElseThrow(() -> new UnreadableItem("no message id"));
  }

  private static Optional<String> contextOf(JsonObject message) {
    return Loose.text(Loose.object(message, "context"), "id");
  }

  /** The person's own time; a clock that runs ahead of ours must not open the window for longer. */
  private Instant at(JsonObject message) {
    Instant now = clock.instant();
    return Loose.seconds(message, "timestamp").filter(time -> time.isBefore(now)).orElse(now);
  }

  private boolean changed(JsonObject message) {
    var system = Loose.object(message, "system");
    var before = People.subject(message, "from", "from_user_id");
    var after =
        People.subject(system, "wa_id", "user_id")
            .or(() -> People.subject(system, "new_wa_id", "user_id"));
    return before.isPresent()
        && after.isPresent()
        && recordIdentityChange.record(before.get(), after.get());
  }
}
