package org.qabul.chain;

import org.qabul.domain.Sha256;

/**
 * One line's place in the chain.
 *
 * @param position counts from 1 without a gap
 * @param digest SHA-256 of the line's canonical form, hexadecimal
 * @param hash SHA-256 of the text {@code "<hash before> <position> <digest>"}, hexadecimal
 */
record Link(long position, Line line, String digest, String hash) {
  /** What comes before the first. */
  static final Head NOTHING = new Head(0, "0".repeat(64));

  /** A line that was gone before it was linked; no line has this digest. */
  static final String GONE = "0".repeat(64);

  static Link after(Head head, Line line, String digest) {
    long position = head.position() + 1;
    return new Link(position, line, digest, hash(head, digest));
  }

  static String hash(Head before, String digest) {
    String text = before.hash() + " " + (before.position() + 1) + " " + digest;
    return Sha256.hex(text);
  }

  Head head() {
    return new Head(position, hash);
  }
}
