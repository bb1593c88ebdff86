package org.qabul.webhook;

/** Why something was set aside, short enough for its column and without the person's words. */
final class Reasons {
  private static final int MAX = 500;

  private Reasons() {}

  static String of(Throwable fault) {
    Throwable root = rootOf(fault);
    return shortened(root.getClass().getSimpleName() + ": " + root.getMessage());
  }

  /** For logs: a message may hold what a person wrote, a class name never does. */
  static String kindOf(Throwable fault) {
    return rootOf(fault).getClass().getName();
  }

  private static Throwable rootOf(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null || cause.equals(fault) ? fault : rootOf(cause);
  }

  static String shortened(String why) {
    String oneLine = why.replaceAll("[\\p{Cntrl}]+", " ");
    return oneLine.substring(0, Math.min(MAX, oneLine.length()));
  }
}
