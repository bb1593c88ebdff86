package org.qabul.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Actor;
import org.qabul.domain.Origin;
import org.qabul.domain.Sha256;

/**
 * One POST: who calls, what is asked, and the key under which the answer is kept.
 *
 * @param idempotencyKey empty when the caller does without
 */
record Call(String clientId, String path, Optional<String> idempotencyKey, Body body) {
  static final String KEY_HEADER = "Idempotency-Key";
  static final int MAX_KEY = 255;
  private static final Pattern KEY = Pattern.compile("[!-~]{1," + MAX_KEY + "}");

  static Call of(SecurityContext security, String path, @Nullable String key, InputStream stream) {
    if (key != null && !KEY.matcher(key).matches()) {
      throw Rejection.of(
          new Fault(KEY_HEADER, "1–255 visible ASCII characters", Values.shortened(key)));
    }
    return new Call(
        security.getUserPrincipal().getName(), path, Optional.ofNullable(key), Body.read(stream));
  }

  Actor actor() {
    return new Actor(Origin.API, clientId);
  }

  Fields fields() {
    return new Fields(body.json());
  }

  /** Two clients may use the same key without knowing of each other. */
  Optional<String> keptUnder() {
    return idempotencyKey.map(key -> clientId + " " + key);
  }

  String fingerprint() {
    return Sha256.hex((path + "\n").getBytes(UTF_8), body.bytes());
  }
}
