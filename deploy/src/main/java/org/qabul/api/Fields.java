package org.qabul.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qabul.domain.InvalidValue;

/**
 * One JSON object from outside, read field by field. What is wrong is gathered, so that all is said
 * at once by {@link #done}; until then a wrong field reads as an absent one.
 */
final class Fields {
  private static final String NOTHING = "nothing";

  private final JsonObject object;
  private final String place;
  private final List<Fault> faults;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(JsonObject object) {
    this(object, "", new ArrayList<>());
  }

  private Fields(JsonObject object, String place, List<Fault> faults) {
    this.object = object;
    this.place = place;
    this.faults = faults;
  }

  Optional<String> text(String field, int limit) {
    return read(field, value -> Values.text(field, value, limit));
  }

  /** May be left out, but not be empty. */
  Optional<String> filledText(String field, int limit) {
    return read(field, value -> Values.requiredText(field, value, limit));
  }

  String requiredText(String field, int limit) {
    require(field, "1–" + limit + " characters");
    return filledText(field, limit).orElse("");
  }

  List<String> lines(String field, int most, int limit) {
    return read(field, value -> Values.lines(field, value, most, limit)).orElse(List.of());
  }

  int requiredNumber(String field, int least, int most) {
    require(field, least + " to " + most);
    return read(field, value -> Values.number(field, value, least, most)).orElse(least);
  }

  <E extends Enum<E>> Optional<E> choice(String field, List<E> among) {
    return read(field, value -> Values.choice(field, value, among));
  }

  <E extends Enum<E>> E requiredChoice(String field, List<E> among) {
    require(field, Code.oneOf(among));
    return choice(field, among).orElse(among.get(0));
  }

  Optional<Instant> time(String field) {
    return read(field, value -> Values.time(field, value));
  }

  boolean isText(String field) {
    return object.get(field) instanceof JsonString;
  }

  /** Another object inside this one; its faults are gathered here. */
  Optional<Fields> requiredPart(String field, String accepted) {
    require(field, accepted);
    return read(field, value -> Values.object(field, value, accepted))
        .map(inner -> new Fields(inner, place + field + ".", faults));
  }

  private void require(String field, String accepted) {
    if (absent(field)) {
      wrong(field, accepted, NOTHING);
    }
  }

  boolean absent(String field) {
    return object.getOrDefault(field, JsonValue.NULL) == JsonValue.NULL;
  }

  private <T> Optional<T> read(String field, Function<JsonValue, T> reader) {
    known.add(field);
    if (absent(field)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(object.get(field)));
    } catch (Unreadable wrong) {
      faults.add(wrong.in(place));
      return Optional.empty();
    } catch (InvalidValue wrong) {
      faults.add(Fault.in(place, wrong));
      return Optional.empty();
    }
  }

  void wrong(String field, String accepted, String seen) {
    faults.add(new Fault(place + field, accepted, seen));
  }

  boolean faultless() {
    return faults.isEmpty();
  }

  /** A misspelt optional field must not pass for one left out. */
  void nothingElse() {
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(name, "one of " + String.join(", ", known), "an unknown field"));
  }

  /**
   * @throws Rejection naming every value that is wrong
   */
  void done() {
    nothingElse();
    if (!faults.isEmpty()) {
      throw Rejection.of(faults);
    }
  }
}
