package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Meta proves, when the callback address is set, that it knows our verify token. */
@Dependent
class Handshake {
  private final WebhookSettings settings;

  @Inject
  Handshake(WebhookSettings settings) {
    this.settings = settings;
  }

  /** Without a configured token nobody is answered. */
  boolean answers(@Nullable String mode, @Nullable String token) {
    return "subscribe".equals(mode)
        && token != null
        && settings.verifyToken().filter(ours -> same(ours, token)).isPresent();
  }

  private static boolean same(String ours, String theirs) {
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
  }
}
