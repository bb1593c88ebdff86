package org.qabul.imports;

/** What stands in one cell, made fit to be kept. */
final class Cell {
  private Cell() {}

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** Without what no database keeps in a text. */
  static String clean(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }
}
