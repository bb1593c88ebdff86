package org.qabul.cards;

import jakarta.json.JsonObjectBuilder;

/** The words around what can be tapped; a blank header or footer is left out. */
record Frame(String header, String body, String footer) {
  void draw(JsonObjectBuilder interactive) {
    if (!header.isBlank()) {
      interactive.add("header", CloudJson.object().add("type", "text").add("text", header));
    }
    interactive.add("body", CloudJson.object().add("text", body));
    if (!footer.isBlank()) {
      interactive.add("footer", CloudJson.object().add("text", footer));
    }
  }
}
