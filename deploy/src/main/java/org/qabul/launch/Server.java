package org.qabul.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Everything that only Payara Micro 6 wants to know. Its main class is called by name, so that
 * nothing here is compiled against it; what has no switch goes into a file read before it boots.
 */
final class Server {
  private static final String HTTP = "network-config.protocols.protocol.http-listener.http.";
  private static final String MAIN = "fish.payara.micro.PayaraMicro";

  private Server() {}

  /** Returns when the server has booted, whether or not the desk could be deployed. */
  static void run(Options options, Home home) throws Exception {
    Path files = Files.createTempDirectory("qabul-server");
    var arguments = new ArrayList<>(options.forServer());
    arguments.addAll(List.of("--secretsdir", home.secrets().toString()));
    arguments.addAll(List.of("--prebootcommandfile", preBoot(files, options.address())));
    arguments.addAll(List.of("--logproperties", logging(files)));
    Class.forName(MAIN)
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments.toArray(String[]::new));
    delete(files);
    // From here on its prints are for its own developers; log lines take another way
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Runtime.getRuntime().addShutdownHook(new Thread(Server::wakeWatchers, "stop-promptly"));
  }

  // The watchers of the secrets directory sleep through the stop, which waits five seconds for them
  private static void wakeWatchers() {
    Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> Arrays.toString(thread.getValue()).contains("DirPropertyWatcher"))
        .forEach(thread -> thread.getKey().interrupt());
  }

  // Without the first line port 6900 stays open on every address, --nohazelcast or not
  static String preBoot(Path files, HttpAddress address) throws IOException {
    String configs = "set configs.config.server-config.";
    String listener = "network-config.network-listeners.network-listener.http-listener.address=";
    var commands =
        List.of(
            configs + "hazelcast-config-specific-configuration.enabled=false",
            configs + listener + address.host().getHostAddress(),
            // Else every 256th answer ends its connection
            configs + HTTP + "max-connections=-1");
    return Files.write(files.resolve("pre-boot"), commands).toString();
  }

  private static String logging(Path files) throws IOException {
    Path target = files.resolve("logging.properties");
    try (InputStream ours = Server.class.getResourceAsStream("logging.properties")) {
      Files.copy(Objects.requireNonNull(ours), target);
    }
    return target.toString();
  }

  private static void delete(Path files) throws IOException {
    try (var entries = Files.list(files)) {
      for (Path entry : entries.toList()) {
        Files.delete(entry);
      }
    }
    Files.delete(files);
  }
}
