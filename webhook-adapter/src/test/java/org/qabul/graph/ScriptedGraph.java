package org.qabul.graph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Meta's Graph API on the loopback address, which answers what the test tells it. */
final class ScriptedGraph implements AutoCloseable {
  /** One request as it came in. */
  record Asked(String method, String path, String token, String type, String body) {}

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch released = new CountDownLatch(1);

  private ScriptedGraph(HttpHandler answer) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          keep(exchange);
          answer.handle(exchange);
        });
    server.start();
  }

  static ScriptedGraph answering(int status, String body) throws IOException {
    return new ScriptedGraph(exchange -> answer(exchange, status, body));
  }

  static ScriptedGraph redirectingTo(String address) throws IOException {
    return new ScriptedGraph(
        exchange -> {
          exchange.getResponseHeaders().set("Location", address);
          answer(exchange, 307, "");
        });
  }

  /** Reads everything and then says nothing until the test is over. */
  static ScriptedGraph hanging() throws IOException {
    var holder = new ScriptedGraph[1];
    holder[0] = new ScriptedGraph(exchange -> holder[0].hang(exchange));
    return holder[0];
  }

  /** Begins an answer and never ends it until the test is over. */
  static ScriptedGraph halfway(String half) throws IOException {
    var holder = new ScriptedGraph[1];
    holder[0] =
        new ScriptedGraph(
            exchange -> {
              exchange.sendResponseHeaders(200, half.length() + 1L);
              exchange.getResponseBody().write(half.getBytes(StandardCharsets.UTF_8));
              exchange.getResponseBody().flush();
              holder[0].hang(exchange);
            });
    return holder[0];
  }

  private void hang(HttpExchange exchange) throws IOException {
    try {
      released.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void keep(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            headers.getFirst("Authorization"),
            headers.getFirst("Content-Type"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    released.countDown();
    server.stop(0);
  }
}
