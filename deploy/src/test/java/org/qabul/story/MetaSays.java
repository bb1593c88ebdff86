package org.qabul.story;

import jakarta.json.Json;
import java.time.Instant;
import java.util.Locale;

/** Bodies of webhooks as Meta writes them. Phone numbers are digits with or without a plus. */
public final class MetaSays {
  private MetaSays() {}

  public static String text(String wamid, String from, String words, Instant at) {
    return message(wamid, from, at, "\"type\":\"text\",\"text\":{\"body\":" + quoted(words) + "}");
  }

  /**
   * Somebody taps a reply button.
   *
   * @param context the card's wamid; empty when Meta leaves it out
   */
  public static String tap(
      String wamid, String from, String button, String title, String context, Instant at) {
    String reply =
        "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":"
            + "{\"id\":%s,\"title\":%s}}".formatted(quoted(button), quoted(title));
    String answered =
        context.isEmpty()
            ? ""
            : ",\"context\":{\"from\":\"15550100001\",\"id\":" + quoted(context) + "}";
    return message(wamid, from, at, reply + answered);
  }

  public static String changedNumber(String wamid, String from, String to, Instant at) {
    return message(
        wamid,
        from,
        at,
        "\"type\":\"system\",\"system\":{\"type\":\"user_changed_number\",\"body\":\"changed\","
            + "\"wa_id\":\"%s\"}".formatted(digits(to)));
  }

  /**
   * How far one of our messages came.
   *
   * @param errorCode zero when there is none
   */
  public static String status(
      String wamid, String status, String messageId, int errorCode, Instant at) {
    return status(wamid, status, messageId, errorCode == 0 ? "" : errors(errorCode), at);
  }

  /** One of our messages failed, for the reason of this code; Meta has a code zero. */
  static String failed(String wamid, String messageId, int errorCode, Instant at) {
    return status(wamid, "failed", messageId, errors(errorCode), at);
  }

  private static String errors(int code) {
    return ",\"errors\":[{\"code\":" + code + ",\"title\":\"scripted\"}]";
  }

  private static String status(
      String wamid, String status, String messageId, String errors, Instant at) {
    return value(
        "messages",
        "\"statuses\":[{\"id\":%s,\"status\":\"%s\",\"timestamp\":\"%d\",\"recipient_id\":\"1\","
                .formatted(quoted(wamid), status, at.getEpochSecond())
            + "\"biz_opaque_callback_data\":\"%s\"%s}]".formatted(messageId, errors));
  }

  public static String preference(String from, String wish, Instant at) {
    return value(
        "user_preferences",
        "\"user_preferences\":[{\"wa_id\":\"%s\",\"category\":\"marketing_messages\","
                .formatted(digits(from))
            + "\"value\":\"%s\",\"timestamp\":%d}]".formatted(wish, at.getEpochSecond()));
  }

  public static String templateStatus(String name, String language, String event, Instant at) {
    return change(
        "message_template_status_update",
        "\"event\":\"%s\",\"message_template_name\":\"%s\",\"message_template_language\":\"%s\""
            .formatted(event, name, language),
        at);
  }

  public static String templateCategory(String name, String language, String to, Instant at) {
    return change(
        "template_category_update",
        "\"message_template_name\":\"%s\",\"message_template_language\":\"%s\","
                .formatted(name, language)
            + "\"previous_category\":\"X\",\"new_category\":\"%s\"".formatted(to),
        at);
  }

  public static String account(String event, Instant at) {
    return change("account_update", "\"event\":\"" + event + "\"", at);
  }

  public static String quoted(String words) {
    return Json.createValue(words).toString();
  }

  private static String message(String wamid, String from, Instant at, String rest) {
    return value(
        "messages",
        "\"contacts\":[{\"profile\":{\"name\":\"Nora\"},\"wa_id\":\"%1$s\"}],\"messages\":"
                .formatted(digits(from))
            + "[{\"from\":\"%s\",\"id\":%s,\"timestamp\":\"%d\",%s}]"
                .formatted(digits(from), quoted(wamid), at.getEpochSecond(), rest));
  }

  public static String value(String field, String parts) {
    String metadata =
        "\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"15550100001\","
            + "\"phone_number_id\":\"%s\"},".formatted(DeskWiring.BUSINESS_NUMBER);
    return change(field, metadata + parts, Instant.EPOCH);
  }

  public static String change(String field, String value, Instant at) {
    return String.format(
        Locale.ROOT,
        "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"%s\",\"time\":%d,"
            + "\"changes\":[{\"field\":\"%s\",\"value\":{%s}}]}]}",
        DeskWiring.ACCOUNT,
        at.getEpochSecond(),
        field,
        value);
  }

  private static String digits(String phone) {
    return phone.replace("+", "");
  }
}
