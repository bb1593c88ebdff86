package org.qabul.launch;

/** The desk does not start here, and this sentence, in both languages, says why. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String arabic, String english) {
    super(arabic + System.lineSeparator() + english);
  }
}
