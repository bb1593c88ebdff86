package org.qabul.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qabul.graph.GraphSettings;

/** Meta's Graph API on the loopback address: keeps every request, answers as the story asks. */
@Alternative
@Priority(1)
@Singleton
public class FakeGraph {
  /** What the next request is answered with. */
  public record Answer(int status, String body, Map<String, String> headers) {
    public Answer(int status, String body) {
      this(status, body, Map.of());
    }

    public static Answer error(int status, int code) {
      return new Answer(status, "{\"error\":{\"message\":\"scripted\",\"code\":" + code + "}}");
    }

    Answer after(int seconds) {
      return new Answer(status, body, Map.of("Retry-After", Integer.toString(seconds)));
    }
  }

  /** Of all of them: Meta gives no id twice, whichever node asks. */
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
  private final Queue<Answer> script = new ConcurrentLinkedQueue<>();
  private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
  private volatile Runnable meanwhile = () -> {};
  private volatile boolean awaited = true;
  private volatile Duration delay = Duration.ZERO;

  public FakeGraph() {
    // Or every answer waits 40 ms for an acknowledgement
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @Produces
  GraphSettings settings() {
    var here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new GraphSettings(
        here, "v25.0", Optional.of("token"), Duration.ofSeconds(5), Duration.ofSeconds(20));
  }

  public void next(Answer answer) {
    script.add(answer);
  }

  /** How long every answer takes from now on; requests are read at once. */
  public void answersAfter(Duration time) {
    delay = time;
  }

  /** What happens each time between a request and its answer. */
  public void meanwhile(Runnable event) {
    meanwhile = event;
  }

  /** The bodies of all requests that came in, oldest first. */
  public List<String> bodies() {
    return List.copyOf(bodies);
  }

  public void forget() {
    script.clear();
    bodies.clear();
    meanwhile = () -> {};
    awaited = true;
    delay = Duration.ZERO;
  }

  /** From now on the story goes on while requests are not answered yet. */
  public void awaitNothing() {
    awaited = false;
  }

  boolean awaited() {
    return awaited;
  }

  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    meanwhile.run();
    if (delay.isZero()) {
      say(exchange);
    } else {
      later.schedule(() -> say(exchange), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void say(HttpExchange exchange) {
    try {
      answerNow(exchange);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void answerNow(HttpExchange exchange) throws IOException {
    Answer scripted = script.poll();
    Answer answer = scripted == null ? accepted() : scripted;
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Answer accepted() {
    String wamid = "wamid.LIVE" + COUNT.incrementAndGet();
    return new Answer(200, "{\"messages\":[{\"id\":\"" + wamid + "\"}]}");
  }

  @PreDestroy
  void stop() {
    server.stop(0);
    threads.shutdownNow();
    later.shutdownNow();
  }
}
