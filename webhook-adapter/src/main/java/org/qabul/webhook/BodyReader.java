package org.qabul.webhook;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads one body as its bytes come: a slow sender holds no thread, a long one is cut off. */
final class BodyReader implements ReadListener {
  private static final int BUFFER = 8 * 1024;

  private final ServletInputStream input;
  private final Arrival arrival;
  private final ByteArrayOutputStream body;

  BodyReader(ServletInputStream input, Arrival arrival, int expected) {
    this.input = input;
    this.arrival = arrival;
    this.body = new ByteArrayOutputStream(Math.max(0, Math.min(expected, BUFFER)));
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (arrival.open() && input.isReady()) {
      int read = input.read(buffer);
      if (read < 0) {
        return;
      }
      keep(buffer, read);
    }
  }

  private void keep(byte[] buffer, int read) {
    if (body.size() + read > WebhookServlet.MAX_BODY) {
      arrival.answer(Answer.TOO_LARGE);
    } else {
      body.write(buffer, 0, read);
    }
  }

  @Override
  public void onAllDataRead() {
    arrival.complete(body.toByteArray());
  }

  @Override
  public void onError(Throwable gone) {
    arrival.answer(Answer.TOO_SLOW);
  }
}
