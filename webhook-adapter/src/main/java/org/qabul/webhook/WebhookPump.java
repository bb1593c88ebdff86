package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.qabul.desk.Pump;

/**
 * Works what the intake stored, in order per person, many in one transaction. When one of them
 * fails all are undone, and those of them that may be to blame are worked one by one.
 */
@Dependent
public class WebhookPump implements Pump {
  private static final Logger LOG = System.getLogger(WebhookPump.class.getName());
  private static final int THREADS = 2;
  private static final int DELIVERIES = 64;
  private static final int PERSONS = 16;
  private static final int ITEMS = 48;
  private static final int COURTESY = 20;
  private static final long STEP_NANOS = 50_000_000;

  private final SplitStored splitStored;
  private final WorkWaiting workWaiting;
  private final SetAside setAside;
  private final Intake intake;
  private final IntakeWatch watch;
  private final Carefulness splitting = new Carefulness(DELIVERIES);

  /** Were worked together when one of them failed; until it is found each is worked alone. */
  private final Queue<Long> suspects = new ConcurrentLinkedQueue<>();

  @Inject
  WebhookPump(
      SplitStored splitStored,
      WorkWaiting workWaiting,
      SetAside setAside,
      Intake intake,
      IntakeWatch watch) {
    this.splitStored = splitStored;
    this.workWaiting = workWaiting;
    this.setAside = setAside;
    this.intake = intake;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "webhook";
  }

  /** One may wait for the database while another works. */
  @Override
  public int threads() {
    return THREADS;
  }

  @Override
  public boolean turn() {
    letTheIntakeGoFirst();
    boolean split = split();
    boolean worked = work();
    return split || worked;
  }

  /** Meta waits for its answer, and nobody for the rest; but it must never stand still. */
  private void letTheIntakeGoFirst() {
    for (int step = 0; step < COURTESY && intake.busy(); step++) {
      LockSupport.parkNanos(STEP_NANOS);
    }
  }

  private boolean split() {
    boolean alone = splitting.alone();
    try {
      return splitStored.split(alone ? 1 : DELIVERIES) > 0;
    } catch (ItemFailed failed) {
      LOG.log(Level.WARNING, "delivery {0} not split: {1}", failed.id(), Reasons.kindOf(failed));
      if (alone && setAside.delivery(failed)) {
        watch.quarantined();
      }
      splitting.beCareful();
      return true;
    }
  }

  private boolean work() {
    Long suspect = suspects.poll();
    return suspect == null ? together() : alone(suspect);
  }

  private boolean together() {
    try {
      int worked = workWaiting.work(PERSONS, ITEMS);
      watch.worked(worked);
      return worked > 0;
    } catch (ItemFailed failed) {
      warn(failed);
      suspects.addAll(failed.suspects());
      return true;
    }
  }

  private boolean alone(long suspect) {
    try {
      watch.worked(workWaiting.alone(suspect));
    } catch (ItemFailed failed) {
      warn(failed);
      if (setAside.item(failed)) {
        watch.quarantined();
      }
      if (failed.id() == suspect) {
        return true;
      }
    }
    if (workWaiting.waits(suspect)) {
      suspects.add(suspect);
    }
    return true;
  }

  private static void warn(ItemFailed failed) {
    LOG.log(Level.WARNING, "item {0} not worked: {1}", failed.id(), Reasons.kindOf(failed));
  }
}
