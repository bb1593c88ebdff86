package org.qabul.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything the desk must not lose, and its secrets. */
record Home(Path directory) {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  static Home at(String directory) {
    return new Home(Path.of(directory).toAbsolutePath().normalize());
  }

  Home prepare() {
    try {
      Files.createDirectories(directory, only("rwx------"));
      Files.createDirectories(secrets(), only("rwx------"));
      Files.delete(Files.createTempFile(directory, "writable", ""));
      return this;
    } catch (IOException denied) {
      throw new Refusal(
          "لا يمكن الكتابة في مجلد البيانات " + directory + "؛ اختر غيره بالمتغير QABUL_HOME.",
          "The home " + directory + " cannot be written; choose another with QABUL_HOME.");
    }
  }

  Path secrets() {
    return directory.resolve("secrets");
  }

  Path firstLogin() {
    return directory.resolve("first-login");
  }

  /** Created readable by its owner alone, not made so afterwards. */
  static Path create(Path file) throws IOException {
    return Files.createFile(file, only("rw-------"));
  }

  private static FileAttribute<?>[] only(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
