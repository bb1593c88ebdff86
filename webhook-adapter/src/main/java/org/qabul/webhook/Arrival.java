package org.qabul.webhook;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request under way; it is answered once, whoever comes first. */
final class Arrival implements AsyncListener {
  private final AsyncContext context;
  private final OpenRequests requests;
  private final Function<byte[], Pending> admit;
  private final Room.Share room;
  private final IntakeWatch watch;
  private final long began;
  private final AtomicBoolean answered = new AtomicBoolean();
  private volatile @Nullable Pending pending;

  /**
   * @param admit checks a whole body and hands it to the intake
   * @param room for the body
   * @param began in the nanoseconds of {@link System#nanoTime()}
   */
  Arrival(
      AsyncContext context,
      OpenRequests requests,
      Function<byte[], Pending> admit,
      Room.Share room,
      IntakeWatch watch,
      long began) {
    this.context = context;
    this.requests = requests;
    this.admit = admit;
    this.room = room;
    this.watch = watch;
    this.began = began;
  }

  /** From now on it ends, at the latest when {@link OpenRequests#PATIENCE} does. */
  void begin() {
    // The server's own limit is left out: see OpenRequests
    context.setTimeout(0);
    context.addListener(this);
    requests.add(this);
  }

  long began() {
    return began;
  }

  boolean open() {
    return !answered.get();
  }

  /** Whether so many bytes more may be read. */
  boolean roomFor(int bytes) {
    return room.grow(bytes);
  }

  void complete(byte[] body) {
    if (open()) {
      Pending admitted = admit.apply(body);
      pending = admitted;
      admitted.answer().thenAccept(this::settled);
      if (!open()) {
        admitted.giveUp();
      }
    }
  }

  private void settled(Answer answer) {
    room.release();
    answer(answer);
  }

  void answer(Answer answer) {
    if (answered.compareAndSet(false, true)) {
      end();
      try {
        answer.writeTo((HttpServletResponse) context.getResponse());
        watch.answered(answer, Duration.ofNanos(System.nanoTime() - began));
      } finally {
        context.complete();
      }
    }
  }

  /** Takes too long: the body did not come, or was not committed. */
  void late() {
    Pending admitted = pending;
    if (admitted == null) {
      answer(Answer.TOO_SLOW);
    } else {
      admitted.giveUp();
      answer(Answer.UNAVAILABLE);
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    // Asked for by the interface; the server's own limit is off
  }

  @Override
  public void onError(AsyncEvent event) {
    answer(Answer.TOO_SLOW);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    answered.set(true);
    end();
  }

  /** A body that is being stored keeps its room until it is. */
  private void end() {
    requests.remove(this);
    if (pending == null) {
      room.release();
    }
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Asked for by the interface; nothing starts it twice
  }
}
