package org.qabul.webhook;

import java.util.concurrent.atomic.AtomicInteger;

/** After a failure among many, so many are taken one by one that the failing one is among them. */
final class Carefulness {
  private final int many;
  private final AtomicInteger left = new AtomicInteger();

  Carefulness(int many) {
    this.many = many;
  }

  /** Whether the next is to be taken alone; asking counts. */
  boolean alone() {
    return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
  }

  void beCareful() {
    left.set(many);
  }
}
