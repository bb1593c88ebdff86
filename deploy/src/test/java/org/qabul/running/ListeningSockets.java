package org.qabul.running;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the kernel says a process listens on, as {@code tcp 127.0.0.1:8080}. Linux only. */
final class ListeningSockets {
  private static final String LISTENING = "0A";
  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private ListeningSockets() {}

  static List<String> of(long pid) throws IOException {
    Set<String> own = sockets(pid);
    var found = new ArrayList<String>();
    for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/net", table))) {
        lines
            .map(line -> line.trim().split("\\s+"))
            .filter(row -> row.length > INODE && own.contains("socket:[" + row[INODE] + "]"))
            .filter(row -> table.startsWith("udp") || row[STATE].equals(LISTENING))
            .forEach(row -> found.add(table + " " + readable(row[ADDRESS])));
      }
    }
    return found;
  }

  private static Set<String> sockets(long pid) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return files.map(ListeningSockets::target).collect(toUnmodifiableSet());
    }
  }

  private static String target(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  // The kernel prints words of four bytes in the machine's own order; an IPv4 address, even one
  // written as IPv6, is the last word
  private static String readable(String address) {
    String[] parts = address.split(":");
    byte[] last = HexFormat.of().parseHex(parts[0].substring(parts[0].length() - 8));
    boolean mapped = parts[0].length() == 8 || parts[0].startsWith("0000000000000000FFFF0000");
    String host =
        "%d.%d.%d.%d".formatted(last[3] & 255, last[2] & 255, last[1] & 255, last[0] & 255);
    return (mapped ? host : "[" + parts[0] + "]") + ":" + Integer.parseInt(parts[1], 16);
  }
}
