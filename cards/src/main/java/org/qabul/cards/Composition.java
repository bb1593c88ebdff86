package org.qabul.cards;

import java.util.ArrayList;
import java.util.List;
import org.qabul.domain.Language;
import org.qabul.domain.Words;

/** Puts the words of a card together, line by line; what is blank is left out with its label. */
final class Composition {
  private static final char LRM = '\u200E';
  private static final char RLM = '\u200F';
  private static final Words PERSON = new Words("جهة الاتصال", "Contact");
  private static final Words PHONE = new Words("الجوال", "Phone");

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  Composition(Language language) {
    this.language = language;
  }

  /** The words as they are: whoever calls has isolated what is foreign in them. */
  Composition line(String words) {
    if (!words.isBlank()) {
      lines.add(words);
    }
    return this;
  }

  Composition line(Words words) {
    return line(words.in(language));
  }

  /**
   * A line without a letter of our own: UAX #9 looks past isolates for a line's direction and would
   * find none, so each phone would take its own.
   */
  Composition alone(String isolated) {
    return isolated.isBlank() ? this : line(direction() + isolated);
  }

  /** Who it is about; WhatsApp may keep the phone number from us. */
  Composition person(String name, String phone) {
    value(PERSON, name);
    return phone.isBlank() ? this : labelled(PHONE, Isolates.phone(phone));
  }

  Composition value(Words label, String value) {
    return labelled(label, Isolates.value(value));
  }

  private Composition labelled(Words label, String isolated) {
    return isolated.isBlank() ? this : line(label.in(language) + ": " + isolated);
  }

  Composition bullets(Words label, List<String> values) {
    var bullets = values.stream().map(Isolates::value).filter(value -> !value.isBlank()).toList();
    if (!bullets.isEmpty()) {
      line(label.in(language) + ":");
      bullets.forEach(bullet -> alone("• " + bullet));
    }
    return this;
  }

  Composition gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    return this;
  }

  String text() {
    return Balance.of(String.join("\n", lines).strip());
  }

  private char direction() {
    return language == Language.AR ? RLM : LRM;
  }
}
