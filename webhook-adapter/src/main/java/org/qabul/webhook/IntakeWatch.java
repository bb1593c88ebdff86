package org.qabul.webhook;

import java.time.Duration;

/** Counts what comes in and what becomes of it. */
public interface IntakeWatch {
  /**
   * @param took from the first byte of the request to its answer
   */
  void answered(Answer answer, Duration took);

  void worked(int items);

  void quarantined();
}
