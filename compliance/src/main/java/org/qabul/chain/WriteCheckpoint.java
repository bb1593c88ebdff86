package org.qabul.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the chain's head where nobody who may write to the database can change it. */
@Singleton
public class WriteCheckpoint {
  private static final Logger LOG = System.getLogger(WriteCheckpoint.class.getName());

  private final ChainSettings settings;
  private final Clock clock;
  private Instant due = Instant.MIN;

  @Inject
  WriteCheckpoint(ChainSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  synchronized boolean due() {
    return !clock.instant().isBefore(due);
  }

  /** Writes one if the chain has grown since the last. */
  synchronized void write(Head head) throws IOException {
    Instant now = clock.instant();
    due = now.plus(settings.every());
    var last = last();
    if (head.position() > last.map(kept -> kept.head().position()).orElse(0L)) {
      var previous = last.map(Checkpoint::digest).orElse(Checkpoint.FIRST);
      settings.file().append(Checkpoint.signed(head, now, previous, settings.key()));
      LOG.log(Level.INFO, "ledger checkpoint: {0} {1}", head.position(), head.hash());
    }
  }

  /** The newest that can be read. */
  public synchronized Optional<Checkpoint> last() throws IOException {
    List<String> lines = settings.file().lines();
    return lines.isEmpty() ? Optional.empty() : Checkpoint.read(lines.get(lines.size() - 1));
  }
}
