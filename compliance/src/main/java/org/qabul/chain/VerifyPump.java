package org.qabul.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qabul.desk.Pump;

/** Verifies the ledgers at the start, once a day, and when somebody asks. */
@Dependent
public class VerifyPump implements Pump {
  private static final Logger LOG = System.getLogger(VerifyPump.class.getName());

  private final LinkLines linkLines;
  private final CheckChain checkChain;
  private final ChainWatch watch;
  private final Clock clock;

  @Inject
  VerifyPump(LinkLines linkLines, CheckChain checkChain, ChainWatch watch, Clock clock) {
    this.linkLines = linkLines;
    this.checkChain = checkChain;
    this.watch = watch;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public boolean turn() {
    if (watch.due()) {
      watch.begin();
      Instant began = clock.instant();
      var report = report();
      Instant ended = clock.instant();
      watch.end(new ChainWatch.Checked(ended, Duration.between(began, ended), report));
    }
    return false;
  }

  private Optional<ChainReport> report() {
    try {
      while (linkLines.link()) {
        continue;
      }
      var report = checkChain.check();
      report.faults().forEach(fault -> LOG.log(Level.ERROR, "ledger: {0}", fault.words().en()));
      return Optional.of(report);
    } catch (SQLException | IOException | RuntimeException unread) {
      LOG.log(Level.WARNING, "ledgers not verified: {0}", unread.getClass().getName());
      return Optional.empty();
    }
  }
}
