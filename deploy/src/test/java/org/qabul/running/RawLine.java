package org.qabul.running;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One connection on which bytes are sent as they are. */
final class RawLine implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;
  private static final int STATUS_AT = 9;
  private static final int END_OF_HEAD = 0x0d0a0d0a;
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

  private final Socket socket;
  private final InputStream input;

  /**
   * What came back.
   *
   * @param head the status line and all headers
   */
  record Answer(int status, String head, String body) {}

  RawLine(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    input = new BufferedInputStream(socket.getInputStream());
  }

  /** Asks on a connection of its own. */
  static Answer ask(int port, byte[] request) throws IOException {
    try (var line = new RawLine(port)) {
      line.send(request);
      return line.answer();
    }
  }

  /**
   * Answers whether it could be sent; a server may hang up in the middle and still have answered.
   */
  boolean send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      return true;
    } catch (IOException cutOff) {
      return false;
    }
  }

  boolean answered() throws IOException {
    return input.available() > 0;
  }

  Answer answer() throws IOException {
    String head = head();
    int status = Integer.parseInt(head.substring(STATUS_AT, STATUS_AT + 3));
    var length = LENGTH.matcher(head);
    byte[] body =
        length.find() ? input.readNBytes(Integer.parseInt(length.group(1))) : untilLastChunk(head);
    return new Answer(status, head, new String(body, StandardCharsets.UTF_8));
  }

  private String head() throws IOException {
    var head = new ByteArrayOutputStream();
    int last = 0;
    while (last != END_OF_HEAD) {
      last = last << Byte.SIZE | next(head);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private byte[] untilLastChunk(String head) throws IOException {
    var body = new ByteArrayOutputStream();
    if (head.contains("chunked")) {
      while (!body.toString(StandardCharsets.ISO_8859_1).endsWith("0\r\n\r\n")) {
        next(body);
      }
    }
    return body.toByteArray();
  }

  private int next(ByteArrayOutputStream kept) throws IOException {
    int next = input.read();
    if (next < 0) {
      throw new IOException("hung up after: " + kept.toString(StandardCharsets.ISO_8859_1));
    }
    kept.write(next);
    return next;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
