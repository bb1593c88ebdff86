package org.qabul.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One checkpoint a line, oldest first; each names the line before it. What follows the last line
 * break was being written when the power went, and counts as never written.
 */
public record CheckpointFile(Path path) {
  private static final char END = '\n';

  List<String> lines() throws IOException {
    return Files.exists(path) ? whole(Files.readString(path, UTF_8)).lines().toList() : List.of();
  }

  private static String whole(String text) {
    return text.substring(0, text.lastIndexOf(END) + 1);
  }

  /** The last whole line. */
  Optional<String> last() throws IOException {
    return lines().stream().reduce((earlier, later) -> later);
  }

  /**
   * Adds a line after the last one, on the disk when it returns. Who shares the file waits: both
   * would follow the same line otherwise.
   *
   * @param next makes the line to add of the last there is
   */
  void append(Function<Optional<String>, Optional<String>> next) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = file.lock()) {
      var line = lock.isValid() ? next.apply(last()) : Optional.<String>empty();
      if (line.isPresent()) {
        file.truncate(whole(Files.readString(path, UTF_8)).getBytes(UTF_8).length);
        write(file.position(file.size()), line.get() + END);
      }
    }
  }

  private static void write(FileChannel file, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(true);
  }
}
