package org.qabul.load;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many came in any second, wherever it begins.
 *
 * @param nanos when each came, in order
 */
record Seconds(List<Long> nanos) {
  private static final long SECOND = 1_000_000_000;

  int most() {
    return IntStream.range(0, nanos.size()).map(this::from).max().orElse(0);
  }

  /** Of the second that begins with this one. */
  private int from(int first) {
    int last = first;
    while (last < nanos.size() && nanos.get(last) - nanos.get(first) < SECOND) {
      last++;
    }
    return last - first;
  }
}
