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
  private final Function<byte[], Pending> admit;
  private final IntakeWatch watch;
  private final long began;
  private final AtomicBoolean answered = new AtomicBoolean();
  private volatile @Nullable Pending pending;

  /**
   * @param admit checks a whole body and hands it to the intake
   * @param began in the nanoseconds of {@link System#nanoTime()}
   */
  Arrival(AsyncContext context, Function<byte[], Pending> admit, IntakeWatch watch, long began) {
    this.context = context;
    this.admit = admit;
    this.watch = watch;
    this.began = began;
  }

  boolean open() {
    return !answered.get();
  }

  void complete(byte[] body) {
    if (open()) {
      Pending admitted = admit.apply(body);
      pending = admitted;
      admitted.answer().thenAccept(this::answer);
    }
  }

  void answer(Answer answer) {
    if (answered.compareAndSet(false, true)) {
      answer.writeTo((HttpServletResponse) context.getResponse());
      watch.answered(answer, Duration.ofNanos(System.nanoTime() - began));
      context.complete();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    Pending admitted = pending;
    if (admitted == null) {
      answer(Answer.TOO_SLOW);
    } else {
      admitted.giveUp();
      answer(Answer.UNAVAILABLE);
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    answer(Answer.TOO_SLOW);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    answered.set(true);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // Asked for by the interface; nothing starts it twice
  }
}
