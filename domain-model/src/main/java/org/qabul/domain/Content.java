package org.qabul.domain;

import java.util.List;

/**
 * What a message says: free words inside the 24-hour window, a template Meta approved, or the
 * answer to an opt-out.
 */
public sealed interface Content {

  /** The words as a person reads them in a list or a card. */
  String preview();

  record Text(String body) implements Content {
    @Override
    public String preview() {
      return body;
    }
  }

  /**
   * @param languageCode the code Meta approved the template under, such as {@code ar}
   * @param parameters values of the body's places {@code {{1}}}, {@code {{2}}}, in order
   * @param body the template's own text, with its places, as it was when it was chosen
   */
  record Templated(String name, String languageCode, List<String> parameters, String body)
      implements Content {
    public Templated {
      parameters = List.copyOf(parameters);
    }

    /** With the same values in other words of the template. */
    public Templated saying(String now) {
      return new Templated(name, languageCode, parameters, now);
    }

    @Override
    public String preview() {
      return TemplateText.fill(body, parameters);
    }
  }

  /**
   * Tells somebody who opted out that they did, in free words.
   *
   * @param answerId the {@link OptOutAnswer} whose words these are
   */
  record OptOutConfirmed(String answerId, String body) implements Content {
    @Override
    public String preview() {
      return body;
    }
  }
}
