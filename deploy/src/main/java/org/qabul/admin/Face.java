package org.qabul.admin;

import java.util.List;
import org.qabul.domain.Action;

/**
 * How a message looks on a phone, read from the JSON that Meta would get.
 *
 * @param template the template's name; empty when it is none
 * @param list what opens the list; empty when there is none
 * @param buttons what can be tapped at once
 * @param sections what the list holds
 */
public record Face(
    String template,
    String head,
    String body,
    String foot,
    List<Action> buttons,
    String list,
    List<Section> sections) {

  /** A part of a list, with its own title when there are several. */
  public record Section(String title, List<Action> rows) {}

  static Face words(String body) {
    return new Face("", "", body, "", List.of(), "", List.of());
  }

  /** A message in a line, for quoting it. */
  String gist() {
    return head.isEmpty() ? body.strip().lines().findFirst().orElse("") : head;
  }
}
