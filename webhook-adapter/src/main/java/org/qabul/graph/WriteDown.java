package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qabul.desk.AdoptStatuses;
import org.qabul.desk.RecordAccepted;
import org.qabul.desk.RecordOutcome;
import org.qabul.domain.Outcome;

/**
 * Writes down what came of the messages that left. An outcome is kept until it is written: a
 * database that is away for a while makes no message unknown.
 */
@Dependent
class WriteDown {
  private static final Logger LOG = System.getLogger(WriteDown.class.getName());

  private final RecordOutcome recordOutcome;
  private final RecordAccepted recordAccepted;
  private final AdoptStatuses adoptStatuses;

  @Inject
  WriteDown(
      RecordOutcome recordOutcome, RecordAccepted recordAccepted, AdoptStatuses adoptStatuses) {
    this.recordOutcome = recordOutcome;
    this.recordAccepted = recordAccepted;
    this.adoptStatuses = adoptStatuses;
  }

  /** What has come in by now: those Meta took together, and what needs a look one by one. */
  boolean write(OnTheWay onTheWay) {
    var landed = onTheWay.landed();
    var taken = landed.stream().filter(one -> one.outcome() instanceof Outcome.Accepted).toList();
    boolean together = taken.size() > 1 && together(taken, onTheWay);
    landed.stream()
        .filter(one -> !together || !taken.contains(one))
        .forEach(one -> write(one, onTheWay));
    return !landed.isEmpty();
  }

  /** When one of them cannot be written, each is tried by itself. */
  private boolean together(List<Landed> taken, OnTheWay onTheWay) {
    try {
      recordAccepted.record(wamids(taken), code -> ErrorTable.failure(code, ""));
      taken.forEach(onTheWay::written);
      return true;
    } catch (RuntimeException fault) {
      LOG.log(Level.INFO, "{0} outcomes apart: {1}", taken.size(), fault.getClass().getName());
      return false;
    }
  }

  private static Map<String, String> wamids(List<Landed> taken) {
    return taken.stream()
        .collect(
            Collectors.toMap(Landed::messageId, one -> ((Outcome.Accepted) one.outcome()).wamid()));
  }

  private void write(Landed landed, OnTheWay onTheWay) {
    try {
      record(landed);
      onTheWay.written(landed);
    } catch (RuntimeException fault) {
      keep(landed, onTheWay);
      throw fault;
    }
  }

  /** A status may overtake the answer to the send, even in another transaction than this. */
  private void record(Landed landed) {
    recordOutcome.record(landed.messageId(), landed.attempt(), landed.outcome());
    if (landed.outcome() instanceof Outcome.Accepted) {
      adoptStatuses.adopt(landed.messageId(), code -> ErrorTable.failure(code, ""));
    }
  }

  private static void keep(Landed landed, OnTheWay onTheWay) {
    if (landed.hopeless()) {
      LOG.log(
          Level.WARNING, "outcome of message {0} could not be written down", landed.messageId());
      onTheWay.written(landed);
    } else {
      onTheWay.putOff(landed);
    }
  }
}
