package org.qabul.admin;

import jakarta.inject.Inject;
import org.qabul.graph.Fate;
import org.qabul.graph.RehearsalMessages;

/** Reads how the next rehearsed message shall end. */
@Reading
class ReadFate {
  private final RehearsalMessages messages;

  @Inject
  ReadFate(RehearsalMessages messages) {
    this.messages = messages;
  }

  Fate next() {
    return messages
        .session()
        .createSelectionQuery("select nextFate from RehearsalScript", Fate.class)
        .uniqueResultOptional()
        .orElse(Fate.DELIVERED);
  }
}
