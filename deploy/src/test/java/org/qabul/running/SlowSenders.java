package org.qabul.running;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many who promise a body and send it byte by byte. */
final class SlowSenders implements AutoCloseable {
  private static final int PROMISED = 1_000;
  private static final byte[] A_BYTE = {'{'};

  private final List<RawLine> lines = new ArrayList<>();
  private final long began = System.nanoTime();

  SlowSenders(int port, int many) throws IOException {
    byte[] head = RawRequest.post("").signed().promising(PROMISED);
    for (int i = 0; i < many; i++) {
      var line = new RawLine(port);
      line.send(head);
      lines.add(line);
    }
  }

  /** One byte more from each who was not answered. */
  void sendOneByteMore() throws IOException {
    for (RawLine line : lines) {
      if (!line.answered()) {
        line.send(A_BYTE);
      }
    }
  }

  long answered() throws IOException {
    long answered = 0;
    for (RawLine line : lines) {
      answered += line.answered() ? 1 : 0;
    }
    return answered;
  }

  Duration since() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  List<Integer> statuses() throws IOException {
    var statuses = new ArrayList<Integer>();
    for (RawLine line : lines) {
      statuses.add(line.answer().status());
    }
    return statuses;
  }

  @Override
  public void close() throws IOException {
    for (RawLine line : lines) {
      line.close();
    }
  }
}
