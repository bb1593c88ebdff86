package org.qabul.webhook;

/** Working one stored thing failed and its transaction is undone; carries which one it was. */
class ItemFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long id;

  ItemFailed(long id, RuntimeException cause) {
    super(cause);
    this.id = id;
  }

  long id() {
    return id;
  }
}
