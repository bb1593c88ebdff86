package org.qabul.compliance;

import org.qabul.domain.Words;

/** Who said so. An opt-out of one source is lifted only by what may lift that source. */
public enum Source {
  PERSON(new Words("الشخص نفسه", "The person")),
  META(new Words("ميتا", "Meta")),
  OPERATOR(new Words("مشغّل", "An operator")),
  API(new Words("نظام مرتبط", "A connected system"));

  private final Words words;

  Source(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /** Meta's own stop ends only when Meta reports a resume. */
  boolean liftedByNewConsent() {
    return this == PERSON || this == OPERATOR || this == API;
  }
}
