package org.qabul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Secrets that only a rehearsal may have: nobody but this machine knows them. */
final class DemoSecrets {
  private static final List<String> NAMES = List.of("whatsapp.app.secret", "whatsapp.verify.token");

  private DemoSecrets() {}

  static void in(Home home) throws IOException {
    for (String name : NAMES) {
      Path file = home.secrets().resolve(name);
      if (Files.notExists(file)) {
        Files.writeString(Home.create(file), random());
      }
    }
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
