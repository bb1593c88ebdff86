package org.qabul.graph;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.qabul.desk.AdoptStatuses;
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
  private final AdoptStatuses adoptStatuses;

  @Inject
  WriteDown(RecordOutcome recordOutcome, AdoptStatuses adoptStatuses) {
    this.recordOutcome = recordOutcome;
    this.adoptStatuses = adoptStatuses;
  }

  /** As many as have come in by now. */
  boolean write(Departures departures) {
    int many = departures.landed();
    for (int count = 0; count < many; count++) {
      departures.oldest().ifPresent(outcome -> write(outcome, departures));
    }
    return many > 0;
  }

  private void write(Landed landed, Departures departures) {
    try {
      record(landed.messageId(), landed.outcome());
      departures.written(landed);
    } catch (RuntimeException fault) {
      keep(landed, departures);
      throw fault;
    }
  }

  /** A status may overtake the answer to the send, even in another transaction than this. */
  private void record(String messageId, Outcome outcome) {
    recordOutcome.record(messageId, outcome);
    if (outcome instanceof Outcome.Accepted) {
      adoptStatuses.adopt(messageId, code -> ErrorTable.failure(code, ""));
    }
  }

  private static void keep(Landed landed, Departures departures) {
    if (landed.hopeless()) {
      LOG.log(
          Level.WARNING, "outcome of message {0} could not be written down", landed.messageId());
      departures.written(landed);
    } else {
      departures.putOff(landed);
    }
  }
}
