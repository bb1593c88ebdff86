package org.qabul.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Words;

/**
 * Which column of a file holds what.
 *
 * @param fields one for each column; empty means that the column is left out
 */
public record Columns(List<Optional<Field>> fields) {
  private static final String LEFT_OUT = "-";
  private static final String BETWEEN = ",";
  private static final EnumSet<Field> NEEDED = EnumSet.of(Field.PHONE);

  public Columns {
    fields = List.copyOf(fields);
  }

  /** As its headings say; a field that is there twice is taken from its first column. */
  static Columns guessed(List<String> headings) {
    var guessed = new ArrayList<Optional<Field>>();
    for (String heading : headings) {
      guessed.add(Field.of(heading).filter(field -> !guessed.contains(Optional.of(field))));
    }
    return new Columns(guessed);
  }

  static Columns parse(String text) {
    return new Columns(
        Arrays.stream(text.split(BETWEEN))
            .map(name -> name.equals(LEFT_OUT) ? null : Field.valueOf(name))
            .map(Optional::ofNullable)
            .toList());
  }

  String text() {
    return fields.stream()
        .map(field -> field.map(Field::name).orElse(LEFT_OUT))
        .collect(joining(BETWEEN));
  }

  boolean has(Field field) {
    return fields.contains(Optional.of(field));
  }

  int of(Field field) {
    return fields.indexOf(Optional.of(field));
  }

  /** What stands in a row; empty when no column holds it. */
  String cell(Sheet.Row row, Field field) {
    return row.cell(of(field)).strip();
  }

  String cell(Sheet.Row row, Field field, String otherwise) {
    String text = cell(row, field);
    return text.isEmpty() ? otherwise : text;
  }

  /**
   * @throws InvalidValue when a field is missing without which nobody is known, or is there twice
   */
  void requireUsable() {
    for (Field field : Field.values()) {
      int times = Collections.frequency(fields, Optional.of(field));
      if (times > 1 || (times == 0 && NEEDED.contains(field))) {
        throw new InvalidValue("columns", oneColumn(field.words()), seen(times));
      }
    }
  }

  private static Words seen(int times) {
    return new Words("%s", "%s").with(times);
  }

  private static Words oneColumn(Words field) {
    return new Words(
        "عمود واحد للحقل «%s»".formatted(field.ar()),
        "exactly one column of “%s”".formatted(field.en()));
  }
}
