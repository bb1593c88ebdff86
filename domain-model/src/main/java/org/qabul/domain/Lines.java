package org.qabul.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of one-line texts in one column, a line each. */
@Converter
class Lines implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> lines) {
    return lines == null ? "" : String.join("\n", lines);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
  }
}
