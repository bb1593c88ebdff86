package org.qabul.compliance;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The quiet hours of one kind of day. A span whose end comes before its start holds the night. */
public record QuietHours(List<Span> spans) {
  private static final String ALL_DAY = "all";
  private static final QuietHours CLOSED =
      new QuietHours(List.of(new Span(LocalTime.MIN, LocalTime.MAX)));

  /** Quiet from the one, loud again from the other; the same time twice is never quiet. */
  public record Span(LocalTime from, LocalTime until) {
    static Span parse(String text) {
      var times = Arrays.stream(text.split("-", -1)).map(String::strip).toList();
      if (times.size() != 2) {
        throw new IllegalArgumentException(text);
      }
      return new Span(LocalTime.parse(times.get(0)), LocalTime.parse(times.get(1)));
    }

    boolean holds(LocalTime time) {
      boolean afterFrom = !time.isBefore(from);
      boolean beforeUntil = time.isBefore(until) || until.equals(LocalTime.MAX);
      return from.isBefore(until)
          ? afterFrom && beforeUntil
          : !from.equals(until) && (afterFrom || beforeUntil);
    }

    @Override
    public String toString() {
      return from + "-" + until;
    }
  }

  /**
   * Reads what a configuration says.
   *
   * @param text {@code HH:mm-HH:mm}, several with commas between them, or {@code all}
   * @throws RuntimeException when it is neither
   */
  public static QuietHours parse(String text) {
    return text.strip().equals(ALL_DAY)
        ? CLOSED
        : new QuietHours(Arrays.stream(text.split(",", -1)).map(Span::parse).toList());
  }

  boolean quiet(LocalTime time) {
    return spans.stream().anyMatch(span -> span.holds(time));
  }

  /** When it may become loud on such a day, in order. */
  Stream<LocalTime> ends() {
    return Stream.concat(Stream.of(LocalTime.MIN), spans.stream().map(Span::until)).sorted();
  }
}
