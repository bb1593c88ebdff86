package org.qabul.imports;

import org.qabul.domain.Words;

/** A cell that cannot be read; stays inside the reading of one row. */
class CellRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Field field;
  private final transient Words accepted;

  CellRefused(Field field, Words accepted) {
    super(field.name(), null, false, false);
    this.field = field;
    this.accepted = accepted;
  }

  Field field() {
    return field;
  }

  Words accepted() {
    return accepted;
  }
}
