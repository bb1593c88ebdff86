package org.qabul.domain;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes identifiers that say nothing and cannot be guessed: 100 random bits, no colon in them. */
public final class OpaqueId {
  private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OpaqueId() {}

  public static String next() {
    var id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
    }
    return id.toString();
  }

  /** The same for the same text, and as silent about it as its hash. */
  public static String of(String text) {
    byte[] hash = HexFormat.of().parseHex(Sha256.hex(text));
    var id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET[Byte.toUnsignedInt(hash[i]) % ALPHABET.length]);
    }
    return id.toString();
  }
}
