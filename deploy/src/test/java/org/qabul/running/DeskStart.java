package org.qabul.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a desk is to be started: its home, its environment, its options. */
public final class DeskStart {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Pattern SETTINGS = Pattern.compile("(QABUL|WHATSAPP)_.*");

  /** Nodes with homes of their own share it. */
  private static final String SHARED_KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> jvm = new ArrayList<>();
  private int port = freePort();

  private DeskStart(Path home) {
    this.home = home.toAbsolutePath();
  }

  public static DeskStart in(Path home) {
    return new DeskStart(home);
  }

  public DeskStart with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public DeskStart jvm(String option) {
    jvm.add(option);
    return this;
  }

  public DeskStart onPostgreSql(String url) {
    return with("QABUL_DB_URL", url)
        .with("QABUL_DB_USER", "postgres")
        .with("QABUL_ERASURE_KEY", SHARED_KEY);
  }

  /** On the embedded database, which another process may read meanwhile. */
  public DeskStart onSharedH2(String url) {
    return with("QABUL_DB_URL", url).jvm("-Dh2.bindAddress=127.0.0.1");
  }

  /** For a life too short for the better compiler to pay. */
  public DeskStart briefly() {
    return jvm("-XX:TieredStopAtLevel=1");
  }

  public DeskStart demo() {
    return with("QABUL_DEMO", "true");
  }

  public DeskStart onPort(int chosen) {
    port = chosen;
    return this;
  }

  /** Returns when the desk says that it is ready; fails with its log when it does not. */
  public RunningDesk start() {
    RunningDesk desk = launch();
    desk.awaitReady();
    return desk;
  }

  /** Returns at once, for starts that are meant to be refused or killed. */
  public RunningDesk launch() {
    try {
      // A killed server leaves 160 MB there; under the home they go with it
      Path temporary = Files.createDirectories(home.resolve("tmp"));
      Path log = home.resolve("desk.log");
      var builder = new ProcessBuilder(command(temporary)).directory(ROOT.toFile());
      builder.environment().keySet().removeIf(name -> SETTINGS.matcher(name).matches());
      builder.environment().put("QABUL_HOME", home.toString());
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      return new RunningDesk(builder.start(), log, URI.create("http://127.0.0.1:" + port));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private List<String> command(Path temporary) {
    var command = new ArrayList<>(List.of(JAVA.toString(), "-Djava.io.tmpdir=" + temporary));
    command.addAll(jvm);
    command.addAll(List.of("@deploy/target/qabul.args", "--port", Integer.toString(port)));
    return command;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }
}
