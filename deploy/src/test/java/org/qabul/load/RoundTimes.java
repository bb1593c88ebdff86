package org.qabul.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/** How long something took, round by round, in milliseconds; of rounds the median counts. */
final class RoundTimes {
  private final List<Histogram> rounds = new ArrayList<>();

  void beginRound() {
    rounds.add(new Histogram(3));
  }

  void took(long nanos) {
    last().recordValue(nanos / 1000);
  }

  String lastRound() {
    return words(half(last()), ninetyNine(last()), longest(last()));
  }

  String median() {
    return words(
        median(RoundTimes::half), median(RoundTimes::ninetyNine), median(RoundTimes::longest));
  }

  /** What 99 of 100 stayed below. */
  double p99() {
    return median(RoundTimes::ninetyNine);
  }

  private Histogram last() {
    return rounds.get(rounds.size() - 1);
  }

  private double median(ToDoubleFunction<Histogram> figure) {
    var sorted =
        rounds.stream().mapToDouble(figure).boxed().sorted(Comparator.naturalOrder()).toList();
    return sorted.get(sorted.size() / 2);
  }

  private static double half(Histogram micros) {
    return micros.getValueAtPercentile(50) / 1e3;
  }

  private static double ninetyNine(Histogram micros) {
    return micros.getValueAtPercentile(99) / 1e3;
  }

  private static double longest(Histogram micros) {
    return micros.getMaxValue() / 1e3;
  }

  private static String words(double half, double ninetyNine, double longest) {
    return "p50 %.2f ms, p99 %.2f ms, longest %.1f ms".formatted(half, ninetyNine, longest);
  }
}
