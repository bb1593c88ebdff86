package org.qabul.cards;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.qabul.domain.Card;
import org.qabul.domain.Content;
import org.qabul.domain.Limits;
import org.qabul.domain.TemplateText;

/** A template that Meta approved, with its places filled. */
final class TemplateMessage {
  private TemplateMessage() {}

  static List<JsonObject> draw(Card.Templated card) {
    return List.of(draw(card.template(), card.payloads()));
  }

  static JsonObject draw(Content.Templated content, List<String> payloads) {
    filled(content);
    var template = CloudJson.object().add("name", content.name());
    template.add("language", CloudJson.object().add("code", content.languageCode()));
    var components = components(content.parameters(), payloads);
    if (!components.isEmpty()) {
      template.add("components", CloudJson.array(components));
    }
    return CloudJson.body("template", template.build());
  }

  // Meta knows the template's words and we send only the values: nothing in the JSON shows these
  // two
  private static void filled(Content.Templated content) {
    int places = TemplateText.places(content.body());
    int values = content.parameters().size();
    if (places != values) {
      throw new LimitExceeded("template.parameters", "exactly " + places, places, values);
    }
    int length = Limits.length(content.preview());
    if (length > ChannelLimits.TEMPLATE_BODY) {
      throw new LimitExceeded(
          "template.body", "filled at most", ChannelLimits.TEMPLATE_BODY, length);
    }
  }

  private static List<JsonObject> components(List<String> parameters, List<String> payloads) {
    var components = new ArrayList<JsonObject>();
    if (!parameters.isEmpty()) {
      var values = CloudJson.array(parameters, value -> parameter("text", value));
      components.add(CloudJson.object().add("type", "body").add("parameters", values).build());
    }
    for (int i = 0; i < payloads.size(); i++) {
      components.add(quickReply(i, payloads.get(i)));
    }
    return components;
  }

  private static JsonObject quickReply(int index, String payload) {
    return CloudJson.object()
        .add("type", "button")
        .add("sub_type", "quick_reply")
        .add("index", Integer.toString(index))
        .add("parameters", CloudJson.array(List.of(parameter("payload", payload))))
        .build();
  }

  private static JsonObject parameter(String type, String value) {
    return CloudJson.object().add("type", type).add(type, value).build();
  }
}
