package org.qabul.story;

import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** One row of an answer of the database, its columns by lower-case name. */
public record Row(Map<String, Object> columns) {
  public String text(String column) {
    return maybe(column).map(Object::toString).orElseThrow(() -> missing(column));
  }

  public Optional<String> maybeText(String column) {
    return maybe(column).map(Object::toString);
  }

  public Instant instant(String column) {
    return maybeInstant(column).orElseThrow(() -> missing(column));
  }

  public Optional<Instant> maybeInstant(String column) {
    return maybe(column).map(Instant.class::cast);
  }

  public boolean flag(String column) {
    return text(column).equals("true");
  }

  public long number(String column) {
    return Long.parseLong(text(column));
  }

  private Optional<Object> maybe(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  private NoSuchElementException missing(String column) {
    return new NoSuchElementException(column + " in " + columns);
  }
}
