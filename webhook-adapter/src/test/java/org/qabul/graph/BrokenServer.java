package org.qabul.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a request to its end and then breaks the connection in the way the test wants. */
final class BrokenServer implements AutoCloseable {
  private final ServerSocket listening;
  private final AtomicInteger requests = new AtomicInteger();

  /**
   * @param answer what it still says before it breaks
   */
  BrokenServer(String answer) throws IOException {
    listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    var thread = new Thread(() -> serve(answer), "broken-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(String answer) {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        readRequest(socket.getInputStream());
        requests.incrementAndGet();
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        socket.setSoLinger(true, 0);
      } catch (IOException closed) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(closed);
        }
      }
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    var read = new StringBuilder();
    while (read.indexOf("}") < 0) {
      read.append((char) in.read());
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
