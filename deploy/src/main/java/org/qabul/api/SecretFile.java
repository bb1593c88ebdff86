package org.qabul.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;

/** A file in the secrets directory, named like the value of the configuration that it holds. */
public record SecretFile(Path path) {
  public static SecretFile named(String name, Config config) {
    Path home =
        config
            .getOptionalValue("qabul.home", String.class)
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".qabul"));
    return new SecretFile(home.resolve("secrets").resolve(name));
  }

  /** What it holds; what {@code fresh} gives when it was not there, and now is. */
  public String readOrMake(Supplier<String> fresh) {
    try {
      return Files.exists(path) ? Files.readString(path).strip() : make(fresh.get());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String make(String secret) throws IOException {
    Path secrets = Files.createDirectories(path.getParent());
    // Readable by its owner alone from the start, and whole before it stands where it is read
    var onlyOwner = PosixFilePermissions.fromString("rw-------");
    Path draft =
        Files.createTempFile(
            secrets.resolveSibling("."),
            ".secret",
            null,
            PosixFilePermissions.asFileAttribute(onlyOwner));
    Files.writeString(draft, secret + "\n");
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    return secret;
  }
}
