package org.qabul.webhook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qabul.domain.Seal;

/**
 * Cuts a delivery into its items: every entry, every change, every message and status of it. Keeps
 * everything; what no deed knows becomes an item of its own all the same.
 */
final class CutDelivery {
  private static final String OURS = "whatsapp_business_account";

  private static final List<String> ITEMS =
      List.of("messages", "statuses", "message_echoes", "user_preferences", "user_id_update");

  /** Beside the items; anything else that comes with them is kept as one more. */
  private static final Set<String> ENVELOPE =
      Stream.concat(
              ITEMS.stream(), Stream.of("messaging_product", "metadata", "contacts", "errors"))
          .collect(toUnmodifiableSet());

  private CutDelivery() {}

  /**
   * @throws jakarta.json.JsonException when the body is no JSON object
   */
  static List<RawItem> cut(byte[] body) {
    try (var reader = Loose.JSON.createReader(new ByteArrayInputStream(body))) {
      return cut(reader.readObject());
    } catch (JsonException noObject) {
      throw noObject;
    } catch (RuntimeException | StackOverflowError tooMuch) {
      // What the parser says of nesting too deep and of numbers too long
      throw new JsonException("cannot be read: " + tooMuch.getMessage(), tooMuch);
    }
  }

  private static List<RawItem> cut(JsonObject body) {
    String object = Loose.text(body, "object").orElse(OURS);
    if (!object.equals(OURS)) {
      return List.of(unreadable("is about another object: " + object, body, body));
    }
    var items = new ArrayList<>(strays(body, "entry"));
    Loose.objects(body, "entry").forEach(entry -> items.addAll(entry(entry)));
    return items.isEmpty() ? List.of(unreadable("holds no entry", body, body)) : items;
  }

  private static List<RawItem> entry(JsonObject entry) {
    var items = new ArrayList<>(strays(entry, "changes"));
    Loose.objects(entry, "changes").forEach(change -> items.addAll(change(entry, change)));
    return items.isEmpty() ? List.of(unreadable("holds no change", entry, entry)) : items;
  }

  private static List<RawItem> change(JsonObject entry, JsonObject change) {
    String field = Loose.text(change, "field").orElse("none");
    var value = Loose.object(change, "value");
    var items = new ArrayList<RawItem>();
    ITEMS.forEach(name -> items.addAll(strays(value, name)));
    Loose.objects(value, "messages").forEach(item -> items.add(message(field, value, item)));
    Loose.objects(value, "statuses").forEach(item -> items.add(status(field, value, item)));
    Loose.objects(value, "message_echoes").forEach(item -> items.add(echo(field, value, item)));
    Loose.objects(value, "user_preferences")
        .forEach(item -> items.add(part("user_preferences", value, item)));
    Loose.objects(value, "user_id_update")
        .forEach(item -> items.add(part("user_id_update", value, item)));
    if (field.equals("messages") && !Loose.objects(value, "errors").isEmpty()) {
      items.add(whole(field + "/errors", entry, change));
    }
    if (!items.isEmpty() && holdsMore(value)) {
      items.add(whole(field + "/more", entry, change));
    }
    return items.isEmpty() ? List.of(whole(field, entry, change)) : items;
  }

  /** What stands where an item was promised and is none. */
  private static List<RawItem> strays(JsonObject object, String name) {
    return Loose.strays(object, name).stream()
        .map(stray -> Loose.JSON.createObjectBuilder().add(name, stray).build())
        .map(stray -> unreadable(name + " holds something that is no object", object, stray))
        .toList();
  }

  private static boolean holdsMore(JsonObject value) {
    return value.keySet().stream().anyMatch(name -> !ENVELOPE.contains(name));
  }

  private static RawItem message(String field, JsonObject value, JsonObject item) {
    String type = Loose.text(item, "type").orElse("untyped");
    String key =
        Loose.text(item, "id")
            .map(id -> "m:" + numberOf(value) + ":" + id)
            .orElseGet(() -> hashed(value, item));
    return new RawItem(field + "/" + type, key, personOf(item), with(value, "message", item));
  }

  private static RawItem status(String field, JsonObject value, JsonObject item) {
    String status = Loose.text(item, "status").orElse("none");
    String key =
        Loose.text(item, "id")
            .map(id -> "s:" + id + ":" + status + ":" + Loose.text(item, "timestamp").orElse(""))
            .orElseGet(() -> hashed(value, item));
    return new RawItem(
        field + "/statuses/" + status, key, recipientOf(item), with(value, "status", item));
  }

  /** What the business itself wrote, in the app on its phone. */
  private static RawItem echo(String field, JsonObject value, JsonObject item) {
    String person = Loose.text(item, "to_user_id").or(() -> Loose.text(item, "to")).orElse("");
    String kind = field + "/" + Loose.text(item, "type").orElse("untyped");
    return new RawItem(kind, hashed(value, item), person, with(value, "echo", item));
  }

  private static RawItem part(String kind, JsonObject value, JsonObject item) {
    return new RawItem(kind, hashed(value, item), personOf(item), with(value, "part", item));
  }

  /** The content and the time of the entry make its key: Meta gives such changes no id. */
  private static RawItem whole(String field, JsonObject entry, JsonObject change) {
    var json = Loose.JSON.createObjectBuilder().add("change", change);
    String time = Loose.text(entry, "time").orElse("");
    String account = Loose.text(entry, "id").orElse("");
    json.add("account", account);
    return new RawItem(
        field,
        "o:" + Seal.over(List.of(account, time, change.toString())).hex(),
        "account:" + account,
        json.build().toString());
  }

  private static RawItem unreadable(String why, JsonObject entry, JsonObject rest) {
    var item = whole(RawItem.UNREADABLE, entry, rest);
    var json = Loose.JSON.createObjectBuilder().add("unreadable", why).add("content", rest).build();
    return new RawItem(item.kind(), item.duplicateKey(), "", json.toString());
  }

  /** The same words said to two of our numbers are two things. */
  private static String hashed(JsonObject value, JsonObject item) {
    return "o:" + Seal.over(List.of(numberOf(value), item.toString())).hex();
  }

  private static String numberOf(JsonObject value) {
    return Loose.text(Loose.object(value, "metadata"), "phone_number_id").orElse("");
  }

  private static String personOf(JsonObject item) {
    return Loose.text(item, "from_user_id")
        .or(() -> Loose.text(item, "user_id"))
        .or(() -> Loose.text(Loose.object(item, "user_id"), "previous"))
        .or(() -> Loose.text(item, "from"))
        .or(() -> Loose.text(item, "wa_id"))
        .orElse("");
  }

  private static String recipientOf(JsonObject item) {
    return Loose.text(item, "recipient_user_id")
        .or(() -> Loose.text(item, "recipient_id"))
        .orElse("");
  }

  /** The item together with what the envelope says of number and person. */
  private static String with(JsonObject value, String name, JsonObject item) {
    return Loose.JSON
        .createObjectBuilder()
        .add("metadata", Loose.object(value, "metadata"))
        .add("contact", contactOf(value, item))
        .add(name, item)
        .build()
        .toString();
  }

  private static JsonValue contactOf(JsonObject value, JsonObject item) {
    var contacts = Loose.objects(value, "contacts");
    String person = personOf(item);
    return contacts.stream()
        .filter(contact -> is(contact, person))
        .findFirst()
        .orElseGet(
            () ->
                contacts.size() == 1 && isAboutOne(value)
                    ? contacts.get(0)
                    : JsonValue.EMPTY_JSON_OBJECT);
  }

  /** A WhatsApp id may differ from the number, so a lone contact need not look like its sender. */
  private static boolean isAboutOne(JsonObject value) {
    return Loose.objects(value, "messages").stream()
            .map(CutDelivery::personOf)
            .distinct()
            .limit(2)
            .count()
        < 2;
  }

  private static boolean is(JsonObject contact, String person) {
    return Loose.text(contact, "user_id").filter(person::equals).isPresent()
        || Loose.text(contact, "wa_id").filter(person::equals).isPresent();
  }
}
