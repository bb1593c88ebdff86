package org.qabul.compliance;

import org.qabul.domain.Words;

/**
 * Who said so, the weightiest first. An opt-out of one source is lifted only by what may lift that
 * source.
 */
public enum Source {
  PERSON(new Words("الشخص نفسه", "The person")),
  META(new Words("ميتا: اختيار الشخص", "Meta: the person's preference")),
  META_ERROR(new Words("ميتا: الخطأ 131050", "Meta: error 131050")),
  OPERATOR(new Words("مشغّل", "An operator")),
  API(new Words("نظام مرتبط", "A connected system"));

  private final Words words;

  Source(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /** Both tell of one preference, which the person sets at Meta. */
  boolean ofMeta() {
    return this == META || this == META_ERROR;
  }

  /** Meta's own stop ends only when Meta reports a resume. */
  boolean liftedByNewConsent() {
    return this == PERSON || this == OPERATOR || this == API;
  }
}
