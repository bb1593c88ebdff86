package org.qabul.story;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.qabul.webhook.WebhookPump;

/** Several threads that do the same at once. */
public final class Together {
  private Together() {}

  /** Starts so many, waits for all of them, and fails when one of them failed. */
  public static void run(int threads, IntFunction<Runnable> task) {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var tasks = IntStream.range(0, threads).mapToObj(task).map(Executors::callable).toList();
      for (var done : pool.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** As {@code Story.work}, by several nodes that turn their pumps at once. */
  static void work(Story story, int nodes) {
    run(
        nodes,
        node -> {
          var pump = story.the(WebhookPump.class);
          return () -> {
            for (int idle = 0; idle < 3; ) {
              idle = pump.turn() ? 0 : idle + 1;
            }
          };
        });
    story.work();
  }
}
