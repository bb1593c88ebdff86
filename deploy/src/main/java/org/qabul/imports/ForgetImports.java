package org.qabul.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.qabul.desk.Deed;
import org.qabul.domain.Actor;

/** A file that nobody went on with for a day is given up: it is full of people. */
@Deed
class ForgetImports {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final ContactImports imports;
  private final DropFile dropFile;
  private final Clock clock;

  @Inject
  ForgetImports(ContactImports imports, DropFile dropFile, Clock clock) {
    this.imports = imports;
    this.dropFile = dropFile;
    this.clock = clock;
  }

  void forget() {
    imports
        .forgotten(clock.instant().minus(A_DAY))
        .forEach(one -> dropFile.drop(one.id(), Actor.SYSTEM));
  }
}
