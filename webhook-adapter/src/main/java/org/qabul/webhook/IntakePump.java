package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.qabul.desk.Pump;

/** Commits waiting bodies, as many as there are at once, and only then lets them be answered. */
@Dependent
public class IntakePump implements Pump {
  private static final Logger LOG = System.getLogger(IntakePump.class.getName());
  private static final int WRITERS = 2;
  private static final long PATIENCE_MILLIS = 100;

  private final Intake intake;
  private final StoreDeliveries storeDeliveries;

  @Inject
  IntakePump(Intake intake, StoreDeliveries storeDeliveries) {
    this.intake = intake;
    this.storeDeliveries = storeDeliveries;
  }

  @Override
  public String name() {
    return "intake";
  }

  /** While one waits for the disk the other gathers the next. */
  @Override
  public int threads() {
    return WRITERS;
  }

  @Override
  public boolean turn() {
    try {
      var together = intake.take(PATIENCE_MILLIS);
      if (!together.isEmpty()) {
        Answer answer = store(together);
        together.forEach(pending -> pending.settle(answer));
      }
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Answer store(List<Pending> together) {
    try {
      storeDeliveries.store(together);
      return Answer.STORED;
    } catch (RuntimeException | Error unavailable) {
      LOG.log(
          Level.WARNING,
          "{0} deliveries not stored: {1}",
          together.size(),
          unavailable.getClass().getName());
      return Answer.UNAVAILABLE;
    }
  }
}
