package org.qabul.cards;

import java.util.List;

/** The limits of reply buttons and lists. */
final class InteractiveInspection {
  private InteractiveInspection() {}

  static void inspect(Field interactive) {
    interactive.at("body").at("text").required(ChannelLimits.INTERACTIVE_BODY);
    interactive.at("header").at("text").optional(ChannelLimits.HEADER);
    interactive.at("footer").at("text").optional(ChannelLimits.FOOTER);
    var action = interactive.at("action");
    if (interactive.at("type").text().equals("button")) {
      buttons(action.at("buttons"));
    } else {
      list(action);
    }
  }

  private static void buttons(Field buttons) {
    buttons.count(1, ChannelLimits.BUTTONS);
    var replies = buttons.items().stream().map(button -> button.at("reply")).toList();
    replies.forEach(reply -> tappable(reply, ChannelLimits.BUTTON_ID, ChannelLimits.BUTTON_TITLE));
    Field.distinct(all(replies, "id"));
    Field.distinct(all(replies, "title"));
  }

  private static void list(Field action) {
    action.at("button").required(ChannelLimits.LIST_BUTTON);
    var sections = action.at("sections");
    sections.count(1, ChannelLimits.SECTIONS);
    sections.items().forEach(section -> section(section, sections.items().size()));
    var rows = sections.items().stream().flatMap(each -> each.at("rows").items().stream()).toList();
    sections.over("rows", rows.size(), ChannelLimits.ROWS);
    rows.forEach(InteractiveInspection::row);
    Field.distinct(all(rows, "id"));
  }

  private static void section(Field section, int sections) {
    section.at("rows").count(1, ChannelLimits.ROWS);
    var title = section.at("title");
    if (sections > 1) {
      title.required(ChannelLimits.SECTION_TITLE);
    } else {
      title.optional(ChannelLimits.SECTION_TITLE);
    }
  }

  private static void row(Field row) {
    tappable(row, ChannelLimits.ROW_ID, ChannelLimits.ROW_TITLE);
    row.at("description").optional(ChannelLimits.ROW_DESCRIPTION);
  }

  private static void tappable(Field item, int idLimit, int titleLimit) {
    item.at("id").required(idLimit);
    item.at("id").form(ChannelLimits.UNPADDED, idLimit);
    item.at("title").required(titleLimit);
  }

  private static List<Field> all(List<Field> items, String key) {
    return items.stream().map(item -> item.at(key)).toList();
  }
}
