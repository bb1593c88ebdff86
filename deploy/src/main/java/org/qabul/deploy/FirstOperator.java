package org.qabul.deploy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.qabul.desk.Deed;
import org.qabul.domain.Identity;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Role;

/**
 * Makes the first operator when there is none, with a password that is made now, shown once by the
 * launcher and kept only as a hash.
 */
@Deed
class FirstOperator {
  static final String DEMO_PHONE = "+966500000001";
  private static final String LOGIN = "admin";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final Operators operators;
  private final Passwords passwords;
  private final Clock clock;

  @Inject
  FirstOperator(Operators operators, Passwords passwords, Clock clock) {
    this.operators = operators;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * @return whether this is the first start
   */
  boolean welcome(boolean demo) {
    if (!operators.byName().isEmpty()) {
      return false;
    }
    String password = newPassword();
    var operator = operator(demo, passwords.hash(password.toCharArray()));
    operators.add(operator);
    // Another node may be starting too: only the one whose row stands shows its password
    operators.session().flush();
    show(password);
    return true;
  }

  private Operator operator(boolean demo, String hash) {
    var operator = new Operator(LOGIN, demo ? "سارة العتيبي" : LOGIN, hash, Role.ADMIN);
    if (demo) {
      operator.link(Identity.ofPhone(DEMO_PHONE));
      operator.heard(clock.instant());
    }
    return operator;
  }

  private static String newPassword() {
    var random = new SecureRandom();
    var password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      password.append(i > 0 && i % GROUP == 0 ? "-" : "");
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  private static void show(String password) {
    Path file = DatabaseAddress.home(ConfigProvider.getConfig()).resolve("first-login");
    var onlyOwner = PosixFilePermissions.fromString("rw-------");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(file, PosixFilePermissions.asFileAttribute(onlyOwner));
      Files.write(file, List.of(LOGIN, password));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
