package org.qabul.compliance;

import java.util.Optional;

/** What proves a line: words that say where to find it, and perhaps a file. */
record Proof(Evidence.Kind kind, String words, Optional<Scan> scan) {}
