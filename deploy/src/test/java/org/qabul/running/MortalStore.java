package org.qabul.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL as in production that is killed, and comes back on the same files and port. */
final class MortalStore implements AutoCloseable {
  private final Path data;
  private final int port;
  private EmbeddedPostgres server;

  MortalStore(Path home) throws IOException {
    data = home.resolve("postgresql");
    port = freePort();
    server = run();
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** The whole of it, as a power cut would; returns when nothing of it is left. */
  void kill() throws IOException {
    var all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    // Finds nothing to stop; lets go of the files
    server.close();
  }

  /** Returns when it answers. */
  void comeBack() throws IOException {
    server = run();
  }

  /** It neither answers nor hangs up, as behind a network that drops everything. */
  void freeze() throws IOException, InterruptedException {
    signal("-STOP");
  }

  void thaw() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("kill", signal), processes().stream().map(this::id));
    new ProcessBuilder(command.toList()).inheritIO().start().waitFor();
  }

  private String id(ProcessHandle process) {
    return Long.toString(process.pid());
  }

  private List<ProcessHandle> processes() throws IOException {
    long first = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    var postmaster = ProcessHandle.of(first).orElseThrow();
    return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
  }

  private EmbeddedPostgres run() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
