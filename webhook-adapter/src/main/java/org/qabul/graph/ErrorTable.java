package org.qabul.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.qabul.domain.Failure;
import org.qabul.domain.Words;

/** What each of Meta's error codes means, from the one data file {@code errors.tsv}. */
public final class ErrorTable {
  private static final Map<Integer, Row> ROWS = load();
  private static final Row UNKNOWN =
      new Row(
          Failure.Kind.UNKNOWN,
          new Words("رفضت واتساب الرسالة برمز غير معروف", "WhatsApp refused with an unknown code"),
          new Words("راجع التفاصيل مع المدير", "Look at the details with an admin"));

  private ErrorTable() {}

  record Row(Failure.Kind kind, Words sentence, Words nextStep) {}

  /** A code that is not in the table is UNKNOWN, keeps Meta's words, and is never retried. */
  public static Failure failure(int code, String details) {
    var row = ROWS.getOrDefault(code, UNKNOWN);
    return new Failure(code, row.kind(), details, row.sentence(), row.nextStep());
  }

  private static Map<Integer, Row> load() {
    var rows = new HashMap<Integer, Row>();
    try (var reader = open()) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> put(rows, line.split("\t", -1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(rows);
  }

  private static void put(Map<Integer, Row> rows, String[] cells) {
    rows.put(
        Integer.valueOf(cells[0]),
        new Row(
            Failure.Kind.valueOf(cells[1]),
            new Words(cells[2], cells[3]),
            new Words(cells[4], cells[5])));
  }

  private static BufferedReader open() {
    var file = Objects.requireNonNull(ErrorTable.class.getResourceAsStream("errors.tsv"));
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }
}
