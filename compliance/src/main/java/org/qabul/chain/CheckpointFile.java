package org.qabul.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One checkpoint a line, oldest first; each names the line before it. */
public record CheckpointFile(Path path) {
  List<String> lines() throws IOException {
    return Files.exists(path) ? Files.readAllLines(path, UTF_8) : List.of();
  }

  /** On the disk when it returns. */
  void append(Checkpoint checkpoint) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }
}
