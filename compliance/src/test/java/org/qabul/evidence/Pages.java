package org.qabul.evidence;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands on the pages of one language, line by line; the cells of a row in a line. */
final class Pages {
  private Pages() {}

  static List<String> of(JsonObject pack, String language) {
    var parts = PackDocument.of(pack).getElementsByTagName("div");
    return IntStream.range(0, parts.getLength())
        .mapToObj(index -> (Element) parts.item(index))
        .filter(part -> part.getAttribute("lang").equals(language))
        .flatMap(Pages::elements)
        .flatMap(Pages::lines)
        .toList();
  }

  private static Stream<String> lines(Element element) {
    if (!element.getTagName().equals("table")) {
      return Stream.of(name(element) + " " + element.getTextContent());
    }
    return elements(element)
        .flatMap(Pages::elements)
        .map(row -> elements(row).map(Node::getTextContent).collect(joining(" | ")));
  }

  private static String name(Element element) {
    String style = element.getAttribute("class");
    return style.isEmpty()
        ? element.getTagName()
        : element.getTagName() + "." + style.replace(' ', '.');
  }

  private static Stream<Element> elements(Element parent) {
    var children = parent.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
