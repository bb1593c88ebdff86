package org.qabul.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbered places of a template's body. */
public final class TemplateText {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\d{1,2})}}");

  private TemplateText() {}

  /** Puts the values in their places; a place without a value stays as it is. */
  public static String fill(String body, List<String> parameters) {
    return PLACE.matcher(body).replaceAll(place -> value(place, parameters));
  }

  /** How many values the body asks for: its highest place. */
  public static int places(String body) {
    return PLACE.matcher(body).results().mapToInt(TemplateText::number).max().orElse(0);
  }

  private static String value(MatchResult place, List<String> parameters) {
    int number = number(place);
    boolean given = number >= 1 && number <= parameters.size();
    return Matcher.quoteReplacement(given ? parameters.get(number - 1) : place.group());
  }

  private static int number(MatchResult place) {
    return Integer.parseInt(place.group(1));
  }
}
