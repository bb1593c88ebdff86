package org.qabul.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Meta signs the raw bytes of a body with the app secret (HMAC-SHA256) and sends the result as
 * {@code X-Hub-Signature-256: sha256=<64 hex digits>}. Bytes only: Meta escapes Arabic on the wire,
 * and re-writing the JSON would break the signature for exactly those texts.
 */
public final class Signature {
  public static final String HEADER = "X-Hub-Signature-256";
  private static final String PREFIX = "sha256=";
  private static final Pattern FORM = Pattern.compile("sha256=[0-9a-fA-F]{64}");
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** Whether one of the secrets made this header for exactly these bytes. */
  static boolean holds(byte[] body, String header, List<String> secrets) {
    if (!FORM.matcher(header).matches()) {
      return false;
    }
    byte[] claimed =
        HexFormat.of().parseHex(header.substring(PREFIX.length()).toLowerCase(Locale.ROOT));
    boolean held = false;
    for (String secret : secrets) {
      held |= MessageDigest.isEqual(claimed, hmac(body, secret));
    }
    return held;
  }

  /** The header Meta would send for these bytes. */
  public static String of(byte[] body, String secret) {
    return PREFIX + HexFormat.of().formatHex(hmac(body, secret));
  }

  private static byte[] hmac(byte[] body, String secret) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
