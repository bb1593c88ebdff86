package org.qabul.webhook;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that waits for its commit. Either the writer takes it or its request gives it up. */
final class Pending {
  private static final byte[] NOTHING = {};

  private volatile byte[] body;
  private final Instant receivedAt;
  private final AtomicBoolean claimed = new AtomicBoolean();
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();

  Pending(byte[] body, Instant receivedAt) {
    this.body = body;
    this.receivedAt = receivedAt;
  }

  /** Nothing will be stored. */
  static Pending refused(Answer why) {
    var refused = new Pending(NOTHING, Instant.EPOCH);
    refused.settle(why);
    return refused;
  }

  byte[] body() {
    return body;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  /** The writer's word; false when the request did not wait. */
  boolean take() {
    return claimed.compareAndSet(false, true);
  }

  /** The request's word: nobody waits any longer, and the body must not be stored. */
  void giveUp() {
    if (claimed.compareAndSet(false, true)) {
      body = NOTHING;
      answer.complete(Answer.UNAVAILABLE);
    }
  }

  void settle(Answer settled) {
    answer.complete(settled);
  }

  CompletionStage<Answer> answer() {
    return answer;
  }
}
