package org.qabul.domain;

/**
 * Where deeds put what shall leave. Rows are written in the deed's own transaction: a rollback
 * sends nothing. Nothing leaves from here; the pump takes the rows later, asks the gate again, and
 * may still refuse.
 */
public interface Outbox {
  /** Draws a message to a contact exactly as it would be sent, or says which limit it breaks. */
  Drawing draw(Letter letter);

  /** Keeps an approved message until its turn comes. */
  void add(OutboundMessage message);

  /**
   * Shows a card to an operator; one card may be several messages. An operator without a linked
   * number sees it on the page only.
   */
  void show(Operator operator, CardKind kind, Subject subject, Card card);
}
