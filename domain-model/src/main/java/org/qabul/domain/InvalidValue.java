package org.qabul.domain;

/** A value from outside that cannot be taken: which field, what is accepted, what was seen. */
public class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String accepted;
  private final String seen;

  public InvalidValue(String field, String accepted, String seen) {
    super(field + ": accepted is " + accepted + ", seen was " + seen);
    this.field = field;
    this.accepted = accepted;
    this.seen = seen;
  }

  public String field() {
    return field;
  }

  public Words words() {
    return new Words("الحقل %s: المقبول %s، والوارد %s", "Field %s: accepted is %s, seen was %s")
        .with(field, accepted, seen);
  }
}
