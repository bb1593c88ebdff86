package org.qabul.domain;

/**
 * What stands where an identity or a message id of Meta's was taken away with the person it spoke
 * of: this word and our own id, so that rows stay apart and tell nothing.
 */
public final class Erased {
  public static final String PREFIX = "erased.";

  private Erased() {}

  public static boolean is(String id) {
    return id.startsWith(PREFIX);
  }
}
