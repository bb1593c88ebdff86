package org.qabul.compliance;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the hashes by which an erased person is known again: without it nobody finds a number by
 * trying all there are.
 *
 * @param text 32 random bytes in Base64
 */
public record ErasureKey(String text) {
  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  public ErasureKey {
    if (Base64.getDecoder().decode(text).length != BYTES) {
      throw new IllegalArgumentException("an erasure key is 32 bytes in Base64");
    }
  }

  public static ErasureKey fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new ErasureKey(Base64.getEncoder().encodeToString(bytes));
  }

  String hash(String words) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(text), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
      throw new IllegalStateException("every Java has " + ALGORITHM, missing);
    }
  }

  @Override
  public String toString() {
    return "ErasureKey";
  }
}
