package org.qabul.domain;

/** One sentence or label in the two languages of the desk. Neither is ever blank. */
public record Words(String ar, String en) {
  public Words {
    if (ar.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("words need Arabic and English: ar=" + ar + ", en=" + en);
    }
  }

  public String in(Language language) {
    return language == Language.AR ? ar : en;
  }

  /** Fills {@code %s} places in both languages with the same values. */
  public Words with(Object... values) {
    return new Words(ar.formatted(values), en.formatted(values));
  }
}
