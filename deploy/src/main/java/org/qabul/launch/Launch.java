package org.qabul.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** Starts the desk in the foreground, or says in one sentence why it cannot. */
public final class Launch {
  private static final int REFUSED = 2;

  private Launch() {}

  public static void main(String... arguments) throws Exception {
    // Arabic whatever the locale, and ours alone whatever the server does to System.out
    var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    try {
      start(Options.of(arguments), console);
    } catch (Refusal refusal) {
      console.println(refusal.getMessage());
      System.exit(REFUSED);
    }
  }

  private static void start(Options options, PrintStream console) throws Exception {
    options.address().requireFree();
    Home home = options.home().prepare();
    if (options.demo()) {
      DemoSecrets.in(home);
    }
    options.publish();
    if (Boolean.getBoolean("qabul.stop.with.parent")) {
      stopWithParent();
    }
    var doorkeeper = new Doorkeeper(options, home, console);
    doorkeeper.start();
    Server.run(options, home);
    doorkeeper.serverIsUp();
  }

  // Maven dies of a signal without passing it on; nobody should find the desk running afterwards
  private static void stopWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
  }
}
