package org.qabul.domain;

/**
 * Why Meta did not take or deliver a message.
 *
 * @param code Meta's number; decisions hang on it and never on titles
 * @param details Meta's own words, kept for engineers
 */
public record Failure(int code, String details, Meaning means) {
  private static final int MAX_DETAILS = 1000;

  public Failure {
    details = details.length() > MAX_DETAILS ? details.substring(0, MAX_DETAILS) : details;
  }

  public Meaning.Kind kind() {
    return means.kind();
  }

  public Meaning.Effect effect() {
    return means.effect();
  }

  public Words sentence() {
    return means.sentence();
  }

  /** What to do now, in words. */
  public Words nextStep() {
    return means.nextStep().words();
  }
}
