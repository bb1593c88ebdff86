package org.qabul.desk;

/** Work that is stored and waits to be done. Several nodes may turn the same pump at once. */
public interface Pump {
  /** A short name for threads and metrics. */
  String name();

  /** How many threads of one node turn it side by side. */
  default int threads() {
    return 1;
  }

  /**
   * Does the next piece of work, in transactions of its own.
   *
   * @return whether there was any; if not, there is no hurry to ask again
   */
  boolean turn();

  /** The node stops, and no turn comes any more: ends within seconds what is under way. */
  default void end() {}
}
