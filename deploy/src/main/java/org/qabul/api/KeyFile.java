package org.qabul.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;

/** The file in the secrets directory that holds the first client's key. */
record KeyFile(Path path) {
  static final String NAME = "api.key";
  private static final String PREFIX = "qbl_";
  private static final int BYTES = 32;

  static KeyFile under(Config config) {
    Path home =
        config
            .getOptionalValue("qabul.home", String.class)
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".qabul"));
    return new KeyFile(home.resolve("secrets").resolve(NAME));
  }

  String readOrMake() {
    try {
      return Files.exists(path) ? Files.readString(path).strip() : make();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String make() throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Files.createDirectories(path.getParent());
    // Created readable by its owner alone, not made so afterwards
    var onlyOwner = PosixFilePermissions.fromString("rw-------");
    Files.createFile(path, PosixFilePermissions.asFileAttribute(onlyOwner));
    Files.writeString(path, key + "\n");
    return key;
  }
}
