package org.qabul.domain;

import java.util.Collection;
import java.util.stream.Collectors;

/** A value from outside that cannot be taken: which field, what is accepted, what was seen. */
public class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final transient Words accepted;
  private final transient Words seen;

  public InvalidValue(String field, Words accepted, Words seen) {
    super(field + ": accepted is " + accepted.en() + ", seen was " + seen.en());
    this.field = field;
    this.accepted = accepted;
    this.seen = seen;
  }

  /**
   * @param seen a value as it came, which reads the same in both languages
   */
  public InvalidValue(String field, Words accepted, String seen) {
    this(field, accepted, new Words("«%s»", "%s").with(seen));
  }

  /** A name that stands for one of a few things, and stands for none of them. */
  public static InvalidValue notAmong(
      Collection<? extends Enum<?>> accepted, String field, String seen) {
    String names = accepted.stream().map(Enum::name).collect(Collectors.joining(", "));
    return new InvalidValue(field, new Words("إحدى: %s", "one of %s").with(names), seen);
  }

  public static InvalidValue unknownContact(String id) {
    return new InvalidValue(
        "contact", new Words("معرّف جهة اتصال معروفة", "the id of a known contact"), id);
  }

  public String field() {
    return field;
  }

  public Words accepted() {
    return accepted;
  }

  public Words seen() {
    return seen;
  }

  public Words words() {
    return new Words(
        "الحقل %s: المقبول %s، والوارد %s".formatted(field, accepted.ar(), seen.ar()),
        "Field %s: accepted is %s, seen was %s".formatted(field, accepted.en(), seen.en()));
  }
}
