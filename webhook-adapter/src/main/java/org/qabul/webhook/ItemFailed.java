package org.qabul.webhook;

import java.util.List;

/** Working stored things failed and the transaction is undone; carries which of them it may be. */
class ItemFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Long> suspects;

  /**
   * @param suspects in the order they were worked, never empty; the last one failed, unless an
   *     earlier one's change was only then refused
   */
  ItemFailed(List<Long> suspects, Throwable cause) {
    super(cause);
    this.suspects = List.copyOf(suspects);
  }

  List<Long> suspects() {
    return suspects;
  }

  /** When one was worked alone. */
  long id() {
    return suspects.get(suspects.size() - 1);
  }
}
