package org.qabul.domain;

/**
 * How a deed that an operator asked for ended. Both ends are ordinary; only faults are exceptions.
 */
public sealed interface Ruling {
  Words words();

  /** {@code done}, or the code of the reason. */
  String code();

  /**
   * @param answeredByCard a card that follows already tells the operator, so words would be noise
   */
  record Done(Words words, boolean answeredByCard) implements Ruling {
    public Done(Words words) {
      this(words, false);
    }

    @Override
    public String code() {
      return TapRecord.DONE;
    }
  }

  /** Nothing happened, for the reason given. */
  record Declined(String code, Words words, Words nextStep) implements Ruling {
    /** The reason, and below it what to do. */
    public Words both() {
      return new Words(words.ar() + "\n" + nextStep.ar(), words.en() + "\n" + nextStep.en());
    }
  }
}
