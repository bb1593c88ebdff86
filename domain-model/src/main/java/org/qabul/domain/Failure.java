package org.qabul.domain;

/**
 * Why Meta did not take or deliver a message.
 *
 * @param code Meta's number; decisions hang on it and never on titles
 * @param details Meta's own words, kept for engineers
 */
public record Failure(int code, Kind kind, String details, Words sentence, Words nextStep) {
  private static final int MAX_DETAILS = 1000;

  /** What a failure means for the contact, the account and later messages. */
  public enum Kind {
    TRY_AGAIN,
    FIX_REQUEST,
    FIX_TEMPLATE,
    NEEDS_TEMPLATE,
    OPTED_OUT,
    UNREACHABLE,
    ACCOUNT,
    COMPLAINTS,
    POLICY,
    UNKNOWN
  }

  public Failure {
    details = details.length() > MAX_DETAILS ? details.substring(0, MAX_DETAILS) : details;
  }
}
