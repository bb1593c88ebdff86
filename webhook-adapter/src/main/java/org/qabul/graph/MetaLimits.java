package org.qabul.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Meta's limits would have said of messages that never went to Meta. Figures are Meta's own:
 * people written to outside their window in a moving day (250, 2,000, 10,000, 100,000 or unlimited
 * for the portfolio), and messages of one number in a second (80 by default).
 *
 * @param peopleInADay the most different people in any 24 hours
 * @param messagesInASecond the most messages in any second
 */
public record MetaLimits(int peopleInADay, int messagesInASecond) {
  public static final int A_SECOND = 80;
  private static final List<Integer> TIERS = List.of(250, 2_000, 10_000, 100_000);
  private static final Duration DAY = Duration.ofHours(24);

  /**
   * One message that would have left.
   *
   * @param begun whether it is one that Meta counts: outside the person's window
   */
  public record Sent(String person, Instant at, boolean begun) {}

  public static MetaLimits of(List<Sent> sent) {
    var ordered = sent.stream().sorted(Comparator.comparing(Sent::at)).toList();
    return new MetaLimits(
        most(ordered.stream().filter(Sent::begun).toList(), DAY, true),
        most(ordered, Duration.ofSeconds(1), false));
  }

  /** Of messages, or of different people, in any window of this length. */
  private static int most(List<Sent> sent, Duration length, boolean people) {
    var window = new ArrayDeque<Sent>();
    Map<String, Integer> within = new HashMap<>();
    int most = 0;
    for (Sent one : sent) {
      window.add(one);
      within.merge(one.person(), 1, Integer::sum);
      while (!window.getFirst().at().isAfter(one.at().minus(length))) {
        within.computeIfPresent(window.removeFirst().person(), (who, n) -> n == 1 ? null : n - 1);
      }
      most = Math.max(most, people ? within.size() : window.size());
    }
    return most;
  }

  /** The lowest limit that would have let all of it pass; empty when only an unlimited one does. */
  public Optional<Integer> tier() {
    return TIERS.stream().filter(limit -> limit >= peopleInADay).findFirst();
  }

  public boolean tooFast() {
    return messagesInASecond > A_SECOND;
  }

  public static Stream<Integer> tiers() {
    return TIERS.stream();
  }
}
