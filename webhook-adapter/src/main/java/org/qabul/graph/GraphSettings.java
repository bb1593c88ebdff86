package org.qabul.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where and how Meta's Graph API is called.
 *
 * @param version such as {@code v25.0}
 * @param timeout for the whole request; when it passes, whether the message left is unknown
 */
public record GraphSettings(
    URI url,
    String version,
    Optional<String> accessToken,
    Duration connectTimeout,
    Duration timeout) {
  @Override
  public String toString() {
    return "GraphSettings[" + url + " " + version + ", the token is not shown]";
  }
}
