package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Language;
import org.qabul.domain.Limits;
import org.qabul.domain.Words;

/**
 * Words with up to three buttons. When the full words do not fit beside buttons, they go first as
 * texts of their own, and the buttons follow under a summary.
 *
 * @param summary must fit whatever the values are
 */
record FoldingCard(
    Language language, Words header, String full, String summary, List<Action> actions) {
  private static final Words FOOTER =
      new Words("لا يُرسل شيء قبل اعتمادك", "Nothing is sent before you approve");

  List<JsonObject> draw() {
    if (Limits.length(full) <= ChannelLimits.INTERACTIVE_BODY) {
      return List.of(buttons(full));
    }
    var words = header.in(language) + "\n\n" + full;
    var details = Pages.of(words, ChannelLimits.TEXT_BODY).stream().map(CloudJson::text);
    return Stream.concat(details, Stream.of(buttons(summary))).toList();
  }

  private JsonObject buttons(String body) {
    return CloudJson.buttons(new Frame(header.in(language), body, FOOTER.in(language)), actions);
  }
}
