package org.qabul.domain;

/** A message drawn as Meta's JSON, or the limit it would break. */
public sealed interface Drawing {
  record Drawn(Payload payload) implements Drawing {}

  /** Which field breaks which limit, and by what: nothing is ever cut silently. */
  record Unfit(String field, int limit, int length) implements Drawing {
    public Words words() {
      return new Words(
              "الحقل %s أطول من المسموح: الحد %s والطول %s",
              "Field %s is too long: limit %s, length %s")
          .with(field, limit, length);
    }
  }
}
