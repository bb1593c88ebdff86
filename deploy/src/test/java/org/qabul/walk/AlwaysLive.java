package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.qabul.domain.LiveSend;

/** A live flag that is ignored. */
@Alternative
@Priority(10)
@Singleton
class AlwaysLive implements LiveSend {
  @Override
  public boolean allowed() {
    return true;
  }
}
