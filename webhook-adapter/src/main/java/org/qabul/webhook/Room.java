package org.qabul.webhook;

import java.util.concurrent.Semaphore;

/**
 * The memory that bodies may take together, from their first byte to their answer. Most of a long
 * body comes out of a share of its own: who sends long ones slowly leaves room for short ones.
 */
final class Room {
  static final int MOST_BYTES = 48 * 1024 * 1024;

  /** Nearly every body of Meta's is shorter. */
  private static final int SHORT = 64 * 1024;

  private final Semaphore ofShort = new Semaphore(MOST_BYTES / 3);
  private final Semaphore ofLong = new Semaphore(MOST_BYTES / 3 * 2);

  /** One body's part of it. */
  final class Share {
    private int fromShort;
    private int fromLong;
    private boolean released;

    /** Whether there is room for so many bytes more; none after the release. */
    synchronized boolean grow(int bytes) {
      if (released) {
        return false;
      }
      int little = Math.min(bytes, SHORT - fromShort);
      if (!ofShort.tryAcquire(little)) {
        return false;
      }
      fromShort += little;
      if (!ofLong.tryAcquire(bytes - little)) {
        return false;
      }
      fromLong += bytes - little;
      return true;
    }

    /** Gives all of it back, once. */
    synchronized void release() {
      if (!released) {
        ofShort.release(fromShort);
        ofLong.release(fromLong);
        released = true;
      }
    }
  }

  Share share() {
    return new Share();
  }
}
