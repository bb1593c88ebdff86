package org.qabul.imports;

import org.qabul.domain.Words;

/**
 * What is wrong with one cell.
 *
 * @param line of the file, from 1
 * @param column its heading
 * @param seen what stands in it
 */
public record CellFault(int line, String column, String seen, Words accepted) {
  CellFault withoutQuote() {
    return new CellFault(line, column, "", accepted);
  }
}
