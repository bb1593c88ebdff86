package org.qabul.webhook;

/** An item lacks what its kind cannot be without. */
class UnreadableItem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableItem(String what) {
    super(what);
  }
}
