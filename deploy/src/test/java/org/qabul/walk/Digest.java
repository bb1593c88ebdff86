package org.qabul.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each behind its length: written once more, beside the desk's own. */
final class Digest {
  private Digest() {}

  static String of(String... parts) {
    var all = new StringBuilder();
    for (String part : parts) {
      all.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
    }
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
