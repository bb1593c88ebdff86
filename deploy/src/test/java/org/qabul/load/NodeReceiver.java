package org.qabul.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.qabul.running.SignedWebhooks;

/** The receiver of {@code src/bench}, on the same PostgreSQL. */
final class NodeReceiver implements AutoCloseable {
  private static final Path HOME = Path.of("..", "src", "bench").toAbsolutePath().normalize();

  private final Process process;
  private final int port;

  NodeReceiver(DurableStore store) throws IOException {
    port = freePort();
    var builder = new ProcessBuilder("node", "receiver.mjs").directory(HOME.toFile());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("APP_SECRET", SignedWebhooks.SECRET);
    builder
        .environment()
        .put("DATABASE_URL", "postgres://postgres@127.0.0.1:" + store.port() + "/postgres");
    process = builder.redirectErrorStream(true).start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    if (!"listening".equals(line)) {
      close();
      throw new IllegalStateException("the Node receiver did not start: " + line);
    }
  }

  int port() {
    return port;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
