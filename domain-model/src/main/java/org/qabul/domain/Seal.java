package org.qabul.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over everything an approval is about. If any part differs when the message is about to
 * leave, the seal differs and the message stays.
 */
public record Seal(String hex) {
  private static final int SHOWN = 8;

  /** Each part goes in with its length, so that no two lists of parts can read the same. */
  public static Seal over(List<String> parts) {
    var digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return new Seal(HexFormat.of().formatHex(digest.digest()));
  }

  /** The first characters, enough for a person to compare. */
  public String shown() {
    return hex.substring(0, SHOWN);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
