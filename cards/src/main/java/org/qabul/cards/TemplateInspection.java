package org.qabul.cards;

/** The limits of a template message. */
final class TemplateInspection {
  private TemplateInspection() {}

  static void inspect(Field template) {
    var name = template.at("name");
    name.required(ChannelLimits.TEMPLATE_NAME);
    name.form(ChannelLimits.TEMPLATE_NAME_FORM, ChannelLimits.TEMPLATE_NAME);
    template.at("language").at("code").form(ChannelLimits.LANGUAGE_FORM, ChannelLimits.LANGUAGE);
    var components = template.at("components");
    components.items().forEach(TemplateInspection::component);
    long replies = components.items().stream().filter(TemplateInspection::button).count();
    components.over("buttons", Math.toIntExact(replies), ChannelLimits.QUICK_REPLIES);
  }

  private static void component(Field component) {
    boolean button = button(component);
    for (Field parameter : component.at("parameters").items()) {
      if (button) {
        parameter.at("payload").required(ChannelLimits.QUICK_REPLY_PAYLOAD);
      } else {
        value(parameter.at("text"));
      }
    }
  }

  private static void value(Field text) {
    text.required(ChannelLimits.TEMPLATE_BODY);
    text.without(ChannelLimits.LINE_BREAK_OR_TAB, "line breaks or tabs");
    text.without(ChannelLimits.RUN_OF_SPACES, "more than four spaces in a row");
  }

  private static boolean button(Field component) {
    return component.at("type").text().equals("button");
  }
}
