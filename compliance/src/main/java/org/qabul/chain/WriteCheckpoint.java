package org.qabul.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps the chain's head where nobody who may write to the database can change it. */
@Singleton
public class WriteCheckpoint {
  private static final Logger LOG = System.getLogger(WriteCheckpoint.class.getName());

  private final ChainSettings settings;
  private final Clock clock;
  private Instant due = Instant.MIN;
  private Optional<Checkpoint> last = Optional.empty();

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
    if (grown(head, last())) {
      settings.file().append(line -> next(head, now, line.flatMap(Checkpoint::read)));
    }
  }

  private static boolean grown(Head head, Optional<Checkpoint> since) {
    return head.position() > since.map(before -> before.head().position()).orElse(0L);
  }

  /** None when somebody who shares the file wrote one for this head since. */
  private Optional<String> next(Head head, Instant now, Optional<Checkpoint> kept) {
    if (!grown(head, kept)) {
      last = kept;
      return Optional.empty();
    }
    var previous = kept.map(Checkpoint::digest).orElse(Checkpoint.FIRST);
    var fresh = Checkpoint.signed(head, now, previous, settings.key());
    last = Optional.of(fresh);
    LOG.log(Level.INFO, "ledger checkpoint: {0} {1}", head.position(), head.hash());
    return Optional.of(fresh.line());
  }

  /** The newest; of those from before this start the newest that can be read. */
  public synchronized Optional<Checkpoint> last() throws IOException {
    if (last.isEmpty()) {
      last = settings.file().last().flatMap(Checkpoint::read);
    }
    return last;
  }
}
