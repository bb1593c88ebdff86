package org.qabul.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 over everything an approval is about. If any part differs when the message is about to
 * leave, the seal differs and the message stays.
 */
public record Seal(String hex) {
  private static final int SHOWN = 8;

  /** Each part goes in with its length, so that no two lists of parts can read the same. */
  public static Seal over(List<String> parts) {
    return new Seal(Sha256.hex(parts.stream().flatMap(Seal::measured).toArray(byte[][]::new)));
  }

  private static Stream<byte[]> measured(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    return Stream.of((bytes.length + ":").getBytes(StandardCharsets.US_ASCII), bytes);
  }

  /** The first characters, enough for a person to compare. */
  public String shown() {
    return hex.substring(0, SHOWN);
  }
}
