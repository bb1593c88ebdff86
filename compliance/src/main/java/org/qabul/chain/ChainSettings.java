package org.qabul.chain;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * How the chain is witnessed.
 *
 * @param checkpoints where this node keeps them, outside the database
 * @param every how often at most one is written; what came after the last one can be cut unseen
 * @param trusted public halves of keys whose checkpoints are believed, this node's besides
 */
public record ChainSettings(Path checkpoints, LedgerKey key, Duration every, Set<String> trusted) {
  /**
   * @param text see {@link LedgerKey#parse}
   */
  public ChainSettings signedWith(String text) {
    return new ChainSettings(checkpoints, LedgerKey.parse(text), every, trusted);
  }

  /** The half of the key that everybody may know; whoever verifies elsewhere needs it. */
  public String publicKey() {
    return key.name();
  }

  /** Ed25519 over a text, in Base64. */
  public String sign(String text) {
    return key.sign(text);
  }

  /** Whether this text was signed with the key of this public half. */
  public static boolean signed(String name, String text, String signature) {
    return LedgerKey.signed(name, text, signature);
  }

  CheckpointFile file() {
    return new CheckpointFile(checkpoints);
  }

  boolean trusts(String name) {
    return name.equals(key.name()) || trusted.contains(name);
  }
}
