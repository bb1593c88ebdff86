package org.qabul.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Signs checkpoints (Ed25519). Whoever may write to the database does not have it, and so cannot
 * sign a history of their own.
 */
public final class LedgerKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String BETWEEN = ".";

  private final PrivateKey secret;
  private final PublicKey shown;

  private LedgerKey(PrivateKey secret, PublicKey shown) {
    this.secret = secret;
    this.shown = shown;
  }

  public static LedgerKey fresh() {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new LedgerKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /**
   * @param text what {@link #text()} gave: PKCS #8 and X.509, in Base64, with a dot between them
   * @throws IllegalArgumentException when it is no such pair, or the halves do not belong together
   */
  public static LedgerKey parse(String text) {
    int dot = text.indexOf(BETWEEN);
    if (dot < 0) {
      throw new IllegalArgumentException();
    }
    var key = new LedgerKey(secret(text.substring(0, dot)), shown(text.substring(dot + 1)));
    if (!signed(key.name(), ALGORITHM, key.sign(ALGORITHM))) {
      throw new IllegalArgumentException();
    }
    return key;
  }

  private static PrivateKey secret(String base64) {
    try {
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
    } catch (GeneralSecurityException none) {
      throw new IllegalArgumentException(none);
    }
  }

  private static PublicKey shown(String base64) {
    try {
      var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
      return KeyFactory.getInstance(ALGORITHM).generatePublic(spec);
    } catch (GeneralSecurityException none) {
      throw new IllegalArgumentException(none);
    }
  }

  /** A secret. */
  public String text() {
    return base64(secret.getEncoded()) + BETWEEN + name();
  }

  /** The half that everybody may know: X.509 in Base64. */
  public String name() {
    return base64(shown.getEncoded());
  }

  String sign(String text) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(text.getBytes(UTF_8));
      return base64(signature.sign());
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  /** Whether the owner of the key with this name signed this text. */
  static boolean signed(String name, String text, String signature) {
    try {
      var verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(shown(name));
      verifier.update(text.getBytes(UTF_8));
      return verifier.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException forged) {
      return false;
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
