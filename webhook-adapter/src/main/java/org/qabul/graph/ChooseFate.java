package org.qabul.graph;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;

/** Says how the next rehearsed message to a contact shall end. */
@Deed
public class ChooseFate {
  private final RehearsalMessages messages;

  @Inject
  ChooseFate(RehearsalMessages messages) {
    this.messages = messages;
  }

  public void choose(Fate fate) {
    messages.script().next(fate);
  }
}
