package org.qabul.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.qabul.domain.LiveSend;

/** The live flag, in a test's hand. */
@Alternative
@Priority(1)
@Singleton
public class LiveSwitch implements LiveSend {
  private volatile boolean on;

  @Override
  public boolean allowed() {
    return on;
  }

  public void turn(boolean on) {
    this.on = on;
  }
}
