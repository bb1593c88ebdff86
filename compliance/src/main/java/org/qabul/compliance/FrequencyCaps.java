package org.qabul.compliance;

import java.time.Duration;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qabul.domain.Purpose;

/**
 * How many messages that we began one contact may get.
 *
 * @param all of every purpose together
 * @param each of one purpose, beside that
 */
public record FrequencyCaps(Cap all, Map<Purpose, Cap> each) {
  public FrequencyCaps {
    each = Map.copyOf(each);
  }

  /** So many in any period of this length. */
  public record Cap(int count, Duration period) {
    public Cap {
      if (count < 1 || period.isNegative() || period.isZero()) {
        throw new IllegalArgumentException("a cap lets at least one pass in some time");
      }
    }

    /**
     * Reads such as {@code 2/P7D}.
     *
     * @throws IllegalArgumentException when it is none
     * @throws java.time.DateTimeException when its period is none
     */
    public static Cap parse(String text) {
      String[] parts = text.split("/", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("a count and a period");
      }
      return new Cap(Integer.parseInt(parts[0]), Duration.ofDays(Period.parse(parts[1]).getDays()));
    }

    @Override
    public String toString() {
      return count + "/" + period;
    }
  }

  Optional<Cap> of(Purpose purpose) {
    return Optional.ofNullable(each.get(purpose));
  }

  Duration longest() {
    return Stream.concat(Stream.of(all), each.values().stream())
        .map(Cap::period)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The same text for the same caps. */
  String text() {
    return all + " " + new TreeMap<>(each);
  }
}
