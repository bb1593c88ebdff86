package org.qabul.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.qabul.domain.Failure;
import org.qabul.domain.Meaning;
import org.qabul.domain.Meaning.Again;
import org.qabul.domain.Meaning.Effect;
import org.qabul.domain.Meaning.Kind;
import org.qabul.domain.Meaning.NextStep;
import org.qabul.domain.Meaning.Place;
import org.qabul.domain.Words;

/** What each of Meta's error codes means, from the one data file {@code errors.tsv}. */
public final class ErrorTable {
  private static final String ANY_OTHER = "*";
  private static final List<Row> ROWS = load();

  private ErrorTable() {}

  /**
   * One line of the file.
   *
   * @param codes one code, a range such as {@code 200-299}, or {@code *}
   */
  record Row(String codes, Meaning meaning) {
    static Row of(String[] cells) {
      var step = new NextStep(Place.valueOf(cells[4]), new Words(cells[7], cells[8]));
      return new Row(
          cells[0],
          new Meaning(
              Kind.valueOf(cells[1]),
              Again.valueOf(cells[2]),
              Effect.valueOf(cells[3]),
              new Words(cells[5], cells[6]),
              step));
    }

    boolean names(int code) {
      return codes.equals(Integer.toString(code));
    }

    boolean spans(int code) {
      int dash = codes.indexOf('-');
      return dash > 0
          && Integer.parseInt(codes.substring(0, dash)) <= code
          && code <= Integer.parseInt(codes.substring(dash + 1));
    }
  }

  /** A code that is not in the table is UNKNOWN, keeps Meta's words, and is never retried. */
  public static Failure failure(int code, String details) {
    return new Failure(code, details, meaning(code));
  }

  private static Meaning meaning(int code) {
    return first(row -> row.names(code))
        .or(() -> first(row -> row.spans(code)))
        .or(() -> first(row -> row.codes().equals(ANY_OTHER)))
        .orElseThrow();
  }

  private static Optional<Meaning> first(Predicate<Row> fits) {
    return ROWS.stream().filter(fits).findFirst().map(Row::meaning);
  }

  static List<Row> rows() {
    return ROWS;
  }

  private static List<Row> load() {
    try (var reader = open()) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Row.of(line.split("\t", -1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static BufferedReader open() {
    var file = Objects.requireNonNull(ErrorTable.class.getResourceAsStream("errors.tsv"));
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }
}
