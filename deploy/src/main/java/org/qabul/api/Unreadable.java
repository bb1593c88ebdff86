package org.qabul.api;

/** A JSON value of the wrong kind, told to whoever writes the client. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String field;
  private final String accepted;
  private final String seen;

  Unreadable(String field, String accepted, String seen) {
    super(field);
    this.field = field;
    this.accepted = accepted;
    this.seen = seen;
  }

  Fault in(String place) {
    return new Fault(place + field, accepted, seen);
  }
}
