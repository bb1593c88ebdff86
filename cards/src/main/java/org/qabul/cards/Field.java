package org.qabul.cards;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Limits;

/** A place in a drawn message and what stands there; its checks refuse by naming the place. */
record Field(String path, @Nullable JsonValue value) {
  Field at(String key) {
    var inner = value instanceof JsonObject object ? object.get(key) : null;
    return new Field(path.isEmpty() ? key : path + "." + key, inner);
  }

  List<Field> items() {
    if (!(value instanceof JsonArray array)) {
      return List.of();
    }
    return IntStream.range(0, array.size())
        .mapToObj(i -> new Field(path + "[" + i + "]", array.get(i)))
        .toList();
  }

  boolean present() {
    return value != null;
  }

  String text() {
    return value instanceof JsonString string ? string.getString() : "";
  }

  void required(int limit) {
    if (text().isBlank()) {
      throw broken("1 to " + limit + " characters", 1, 0);
    }
    atMost(limit);
  }

  void optional(int limit) {
    if (present()) {
      required(limit);
    }
  }

  void atMost(int limit) {
    refuse(Limits.length(text()) > limit, "at most " + limit + " characters", limit, length());
  }

  void count(int least, int most) {
    int count = items().size();
    refuse(count < least, "at least " + least, least, count);
    refuse(count > most, "at most " + most, most, count);
  }

  /** For what is counted over several places, such as the rows of all sections. */
  void over(String counted, int count, int most) {
    at(counted).refuse(count > most, "at most " + most, most, count);
  }

  void form(Pattern form, int limit) {
    refuse(!form.matcher(text()).matches(), "the form " + form, limit, length());
  }

  /** Refuses whatever the pattern finds in the text. */
  void without(Pattern unwanted, String name) {
    long found = unwanted.matcher(text()).results().count();
    refuse(found > 0, "no " + name, 0, Math.toIntExact(found));
  }

  static void distinct(List<Field> fields) {
    var seen = new HashSet<String>();
    fields.forEach(field -> field.refuse(!seen.add(field.text()), "unique", 1, 2));
  }

  private int length() {
    return Limits.length(text());
  }

  private void refuse(boolean broken, String rule, int limit, int seen) {
    if (broken) {
      throw broken(rule, limit, seen);
    }
  }

  private LimitExceeded broken(String rule, int limit, int seen) {
    return new LimitExceeded(path, rule, limit, seen);
  }
}
