package org.qabul.domain;

/** The gate's answer. A business "no" is this value, never an exception. */
public sealed interface Verdict permits Cleared, Refused {
  Sheet sheet();
}
