package org.qabul.launch;

import java.io.IOException;
import java.nio.file.Path;

/** Lets a server that another tool starts be set up as the launcher sets up its own. */
public final class PreBoot {
  private PreBoot() {}

  public static void write(Path directory) throws IOException {
    Server.preBoot(directory, HttpAddress.of("127.0.0.1", "0"));
  }
}
