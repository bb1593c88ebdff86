package org.qabul.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bodies nobody thought of. With {@code JAZZER_FUZZ=1} the reader is fuzzed, guided by its
 * coverage; without it the seeds are read, and whatever was found before.
 */
class CutDeliveryFuzz {
  private static final List<String> LISTS =
      List.of("messages", "statuses", "message_echoes", "user_preferences", "user_id_update");

  private static final String ENVELOPE =
      "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"900\",\"time\":1,\"changes\":["
          + "{\"field\":\"%s\",\"value\":{\"metadata\":{\"phone_number_id\":\"700\"},"
          + "\"contacts\":[{\"wa_id\":\"155\",\"user_id\":\"SA.1\"}],%s}}]}]}";

  static Stream<Arguments> seeds() {
    return Stream.of(
            "{}",
            "[]",
            "{\"object\":\"page\"}",
            "{\"entry\":[{\"changes\":[]},{\"changes\":[{}]}]}",
            "{\"entry\":{\"changes\":{\"value\":{\"messages\":{\"id\":1e999}}}}}",
            "{\"a\":".repeat(2000),
            "[".repeat(20_000),
            "{\"a\":" + "9".repeat(5000) + "}",
            "{\"entry\":[{\"changes\":[{\"field\":\"\\ud800\\u0000\",\"value\":{}}]}]}",
            ENVELOPE.formatted(
                "messages",
                "\"messages\":[{\"from\":\"155\",\"id\":\"wamid.A\",\"timestamp\":\"1\","
                    + "\"type\":\"text\",\"text\":{\"body\":\"a\"}},{\"from_user_id\":\"SA.1\"}]"),
            ENVELOPE.formatted(
                "messages",
                "\"statuses\":[{\"id\":\"wamid.O\",\"status\":\"read\",\"timestamp\":1,"
                    + "\"recipient_id\":\"155\"},{}],\"errors\":[{\"code\":1}]"),
            ENVELOPE.formatted("messages", "\"messages\":[1,\"x\",[],null],\"statuses\":true"),
            ENVELOPE.formatted("user_preferences", "\"user_preferences\":[{\"wa_id\":\"1\"}]"),
            ENVELOPE.formatted("smb_message_echoes", "\"message_echoes\":[{\"type\":\"x\"}]"),
            ENVELOPE.formatted("user_id_update", "\"user_id_update\":[{\"user_id\":{}}]"))
        .map(body -> Arguments.of((Object) body.getBytes(UTF_8)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void losesNothingAndThrowsNothingButThatItIsNoJson(byte[] body) {
    List<RawItem> items;
    try {
      items = CutDelivery.cut(body);
    } catch (JsonException noJson) {
      return;
    }
    assertThat(items).isNotEmpty().hasSizeGreaterThanOrEqualTo(promised(body));
    assertThat(items)
        .allSatisfy(
            item -> {
              assertThat(item.kind()).hasSizeLessThanOrEqualTo(60);
              assertThat(item.duplicateKey()).isNotEmpty().hasSizeLessThanOrEqualTo(700);
              assertThat(item.personKey()).isNotEmpty().hasSizeLessThanOrEqualTo(256);
              assertThat(item.json()).startsWith("{").endsWith("}");
            });
  }

  /** How many messages, statuses and the like the body holds, counted another way. */
  private static int promised(byte[] body) {
    try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
      JsonObject object = reader.readObject();
      if (object.get("object") instanceof JsonString other
          && !other.getString().isBlank()
          && !other.getString().equals("whatsapp_business_account")) {
        return 1;
      }
      int count = 0;
      for (JsonObject entry : each(object.get("entry"))) {
        for (JsonObject change : each(entry.get("changes"))) {
          if (change.get("value") instanceof JsonObject value) {
            for (String name : LISTS) {
              count += elements(value.get(name));
            }
          }
        }
      }
      return count;
    }
  }

  /** Whatever stands there; only null is nothing. */
  private static int elements(@Nullable JsonValue value) {
    if (value instanceof JsonArray array) {
      return (int) array.stream().filter(one -> one.getValueType() != ValueType.NULL).count();
    }
    return value == null || value.getValueType() == ValueType.NULL ? 0 : 1;
  }

  private static List<JsonObject> each(@Nullable JsonValue value) {
    if (value instanceof JsonObject one) {
      return List.of(one);
    }
    var all = new ArrayList<JsonObject>();
    if (value instanceof JsonArray array) {
      array.stream()
          .filter(JsonObject.class::isInstance)
          .forEach(one -> all.add(one.asJsonObject()));
    }
    return all;
  }
}
