package org.qabul.story;

import java.util.concurrent.atomic.AtomicInteger;

/** Ids for messages that come in, each given once. */
final class Wamids {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Wamids() {}

  static String next() {
    return "wamid.IN" + COUNT.incrementAndGet();
  }
}
