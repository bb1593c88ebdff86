package org.qabul.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the desk shows of a person beside their case.
 *
 * @param windowUntil when the 24-hour window shuts; empty when it is shut
 * @param used how many messages of the cap are used
 */
public record PersonPane(
    List<PurposeStanding> consents,
    Optional<Instant> windowUntil,
    int used,
    int cap,
    long capDays,
    List<Touch> touches) {

  /** Places of the cap, used ones first. */
  public List<Boolean> places() {
    return IntStream.range(0, cap).mapToObj(place -> place < used).toList();
  }
}
