package org.qabul.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Meta said that a business number writes too fast, to one person or altogether: nothing of it
 * leaves for a while. Refusals that follow each other wait longer each time, by 4^X seconds as Meta
 * advises for the pair rate (131056).
 */
@Entity
@Table(name = "sending_pause")
public class SendingPause {
  private static final int BASE_SECONDS = 4;
  private static final int MOST_STEPS = 5;

  /** After so long without another refusal the waits begin anew. */
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  @Id private String scope;
  private Instant pausedUntil;
  private int step;
  @Version private int revision;

  protected SendingPause() {}

  static String ofNumber(String businessNumber) {
    return businessNumber;
  }

  static String ofPair(String businessNumber, String recipientId) {
    return businessNumber + "/" + recipientId;
  }

  /** What was refused while a pause lasts left before it began: it lengthens nothing. */
  void refused(Duration atLeast, Instant now) {
    if (now.isBefore(pausedUntil)) {
      return;
    }
    step = now.isAfter(pausedUntil.plus(FORGOTTEN)) ? 0 : step;
    var wait = Duration.ofSeconds((long) Math.pow(BASE_SECONDS, step));
    pausedUntil = now.plus(wait.compareTo(atLeast) > 0 ? wait : atLeast);
    step = Math.min(step + 1, MOST_STEPS);
  }

  public Instant pausedUntil() {
    return pausedUntil;
  }
}
