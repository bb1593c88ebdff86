package org.qabul.webhook;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Reads one body as its bytes come: a slow sender holds no thread, a long one is cut off.
 *
 * <p>Every {@code isReady()} that says no asks Grizzly for one more call. Asked after the last
 * byte, that call comes when the request was answered and its objects serve another. So nothing is
 * asked once everything is here: a body that came with its head ends at once, any other when the
 * server says so.
 */
final class BodyReader implements ReadListener {
  private static final int BUFFER = 8 * 1024;

  private final ServletInputStream input;
  private final Arrival arrival;
  private final int announced;
  private final ByteArrayOutputStream body;
  private boolean ended;

  /**
   * @param announced how many bytes will come; negative when nobody said
   */
  BodyReader(ServletInputStream input, Arrival arrival, int announced) {
    this.input = input;
    this.arrival = arrival;
    this.announced = announced;
    this.body = new ByteArrayOutputStream(Math.max(0, Math.min(announced, BUFFER)));
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (arrival.open() && !hasAll() && input.isReady()) {
      int read = input.read(buffer);
      if (read < 0) {
        return;
      }
      keep(buffer, read);
    }
    if (arrival.open() && hasAll() && input.isFinished()) {
      onAllDataRead();
    }
  }

  private boolean hasAll() throws IOException {
    return announced < 0 ? input.isFinished() && input.available() == 0 : body.size() >= announced;
  }

  private void keep(byte[] buffer, int read) {
    if (body.size() + read > WebhookServlet.MAX_BODY) {
      arrival.answer(Answer.TOO_LARGE);
    } else if (!arrival.roomFor(read)) {
      arrival.answer(Answer.FULL);
    } else {
      body.write(buffer, 0, read);
    }
  }

  @Override
  public void onAllDataRead() {
    if (!ended) {
      ended = true;
      arrival.complete(body.toByteArray());
    }
  }

  @Override
  public void onError(Throwable gone) {
    arrival.answer(Answer.TOO_SLOW);
  }
}
