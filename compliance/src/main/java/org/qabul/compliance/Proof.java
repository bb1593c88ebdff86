package org.qabul.compliance;

import java.util.Optional;
import java.util.stream.Stream;

/** What proves a line: words that say where to find it, and perhaps a file. */
record Proof(Evidence.Kind kind, String words, Optional<Scan> scan) {
  /** By these it is known again: the words, and the hash of the file. */
  Stream<String> marks() {
    return Stream.concat(Stream.of(words), scan.map(Scan::sha256).stream());
  }
}
