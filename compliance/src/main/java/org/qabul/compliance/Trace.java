package org.qabul.compliance;

/**
 * Where a table keeps something of a person.
 *
 * @param where which of its rows; the person's keys stand in it as {@code :contact}, {@code :phone}
 *     (E.164), {@code :digits} (the same without its sign), {@code :bsuid} and {@code :source}
 *     (where they are from)
 * @param erasure what is set in them when the person is erased; empty when nothing in them says who
 *     it is, {@link #DELETE} when the rows go whole
 */
record Trace(String table, String where, String erasure) {
  static final String DELETE = "delete";
  static final String NOTHING = "";

  boolean ofWebhooks() {
    return table.startsWith("webhook_");
  }

  boolean erases() {
    return !erasure.equals(NOTHING);
  }

  String select() {
    return "select " + columns() + " from " + table + " where " + where;
  }

  /** A body that Meta posted speaks of others too; what is the person's stands in their items. */
  private String columns() {
    return table.equals("webhook_delivery") ? "id, received_at, state, size, worked_at" : "*";
  }

  String erase() {
    return erasure.equals(DELETE)
        ? "delete from " + table + " where " + where
        : "update " + table + " set " + erasure + " where " + where;
  }
}
