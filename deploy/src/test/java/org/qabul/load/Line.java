package org.qabul.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One kept-alive connection, as bare as it gets: the load shares its cores with what it measures.
 */
final class Line implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final int STATUS_AT = 9;
  private static final int END_OF_HEAD = 0x0d0a0d0a;
  private static final Pattern LENGTH = Pattern.compile("content-length: *([0-9]+)");
  private static final String LAST_CHUNK = "0\r\n\r\n";

  private final Socket socket;
  private final InputStream input;

  Line(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    input = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends one request and answers the status it got. */
  int post(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String head = head();
    skipBody(head.toLowerCase(Locale.ROOT));
    return Integer.parseInt(head.substring(STATUS_AT, STATUS_AT + 3));
  }

  private String head() throws IOException {
    var head = new ByteArrayOutputStream();
    int last = 0;
    while (last != END_OF_HEAD) {
      int next = next();
      head.write(next);
      last = last << Byte.SIZE | next;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private void skipBody(String head) throws IOException {
    var length = LENGTH.matcher(head);
    if (length.find()) {
      input.skipNBytes(Integer.parseInt(length.group(1)));
    } else if (head.contains("transfer-encoding: chunked")) {
      skipChunks();
    }
  }

  private void skipChunks() throws IOException {
    var seen = new StringBuilder();
    while (seen.indexOf(LAST_CHUNK) < 0) {
      seen.append((char) next());
    }
  }

  private int next() throws IOException {
    int next = input.read();
    if (next < 0) {
      throw new EOFException("the server hung up");
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
