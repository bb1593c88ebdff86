package org.qabul.cards;

import org.qabul.domain.Drawing;

/**
 * A message that Meta would refuse: which field, which limit, and what was seen there. Holds
 * lengths and counts only, never the words themselves, so that it may be logged.
 */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final int limit;
  private final int length;

  LimitExceeded(String field, String rule, int limit, int length) {
    super(field + ": " + rule + ", seen " + length);
    this.field = field;
    this.limit = limit;
    this.length = length;
  }

  public String field() {
    return field;
  }

  public int limit() {
    return limit;
  }

  public int length() {
    return length;
  }

  Drawing.Unfit unfit() {
    return new Drawing.Unfit(field, limit, length);
  }
}
