package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.desk.Pump;

/** Plays sent, delivered and read, as Meta's webhooks would tell them. */
@Dependent
public class RehearsalPlayback implements Pump {
  private final PlayNext playNext;

  @Inject
  RehearsalPlayback(PlayNext playNext) {
    this.playNext = playNext;
  }

  @Override
  public String name() {
    return "rehearsal";
  }

  @Override
  public boolean turn() {
    return playNext.play();
  }
}
