package org.qabul.chain;

/**
 * The newest link of the chain: whoever knows it knows whether anything before it was changed.
 *
 * @param position how many lines are linked
 * @param hash the newest link's, hexadecimal
 */
public record Head(long position, String hash) {
  private static final int SHOWN = 12;

  /** The first characters, enough for a person to compare. */
  public String shown() {
    return hash.substring(0, SHOWN);
  }
}
