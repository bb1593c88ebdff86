package org.qabul.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of demo data: tab-separated, a line each, the first line names the columns. */
record DemoFile(List<String> columns, List<List<String>> rows) {
  static DemoFile read(String name) {
    var file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      var lines = reader.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
      return new DemoFile(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String cell(List<String> row, String column) {
    return row.get(columns.indexOf(column));
  }
}
