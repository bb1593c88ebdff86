package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.qabul.domain.Card;
import org.qabul.domain.CardKind;
import org.qabul.domain.Drawing;
import org.qabul.domain.Letter;
import org.qabul.domain.Operator;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.Outbox;
import org.qabul.domain.Subject;
import org.qabul.graph.QueuedOutbox;

/** Forgets every third approved message. */
@Alternative
@Priority(10)
@Singleton
class Forgets implements Outbox {
  private final QueuedOutbox outbox;
  private int count;

  @Inject
  Forgets(QueuedOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Drawing draw(Letter letter) {
    return outbox.draw(letter);
  }

  @Override
  public void add(OutboundMessage message) {
    count++;
    if (count % 3 != 0) {
      outbox.add(message);
    }
  }

  @Override
  public void show(Operator operator, CardKind kind, Subject subject, Card card) {
    outbox.show(operator, kind, subject, card);
  }
}
