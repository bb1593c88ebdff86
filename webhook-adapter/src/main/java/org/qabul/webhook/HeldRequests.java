package org.qabul.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Requests over HTTP/2, which hold a thread each until they are answered, a few at once. The server
 * now and then loses the answer of the request that asked for the upgrade to HTTP/2 when it is
 * given by another thread. Proxies speak HTTP/1.1 to what stands behind them, so Meta's deliveries
 * do not come this way.
 */
final class HeldRequests {
  private static final int MOST = 32;
  private static final int BUFFER = 8 * 1024;

  private final Semaphore threads = new Semaphore(MOST);
  private final Room room;

  HeldRequests(Room room) {
    this.room = room;
  }

  /**
   * @param patience for the whole of it; at most one read longer
   */
  Answer answer(HttpServletRequest request, Function<byte[], Pending> admit, Duration patience) {
    if (!threads.tryAcquire()) {
      return Answer.FULL;
    }
    var share = room.share();
    try {
      long end = System.nanoTime() + patience.toNanos();
      var body = new ByteArrayOutputStream(BUFFER);
      return read(request.getInputStream(), body, share, end)
          .orElseGet(() -> settled(admit.apply(body.toByteArray()), end));
    } catch (IOException gone) {
      return Answer.TOO_SLOW;
    } finally {
      share.release();
      threads.release();
    }
  }

  /** Empty when all of it is here. */
  private static Optional<Answer> read(
      InputStream input, ByteArrayOutputStream body, Room.Share share, long end)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      body.write(buffer, 0, read);
      if (body.size() > WebhookServlet.MAX_BODY) {
        return Optional.of(Answer.TOO_LARGE);
      }
      if (!share.grow(read)) {
        return Optional.of(Answer.FULL);
      }
      if (System.nanoTime() > end) {
        return Optional.of(Answer.TOO_SLOW);
      }
    }
    return Optional.empty();
  }

  private static Answer settled(Pending pending, long end) {
    try {
      long left = Math.max(0, end - System.nanoTime());
      return pending.answer().toCompletableFuture().get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      pending.giveUp();
      return Answer.UNAVAILABLE;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      pending.giveUp();
      return Answer.UNAVAILABLE;
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
