package org.qabul.webhook;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What Meta is told. Anything but 200 makes it come again, for up to seven days (Meta: webhooks
 * overview), so nothing but 200 may be said of a body that can never become better.
 */
public enum Answer {
  STORED(200),
  UNSIGNED(401),
  TOO_SLOW(408),
  TOO_LARGE(413),
  ENCODED(415),
  CLOSED(503),
  FULL(503),
  UNAVAILABLE(503);

  private final int status;

  Answer(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  void writeTo(HttpServletResponse response) {
    response.setStatus(status);
    response.setContentLength(0);
    if (this == TOO_LARGE || this == TOO_SLOW || this == FULL) {
      // What is left of the body must not be read as the next request
      response.setHeader("Connection", "close");
    }
  }
}
