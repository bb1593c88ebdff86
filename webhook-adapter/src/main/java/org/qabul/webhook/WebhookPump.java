package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.qabul.desk.Pump;

/** Works what the intake stored, item by item, in order per person. */
@Dependent
public class WebhookPump implements Pump {
  private static final Logger LOG = System.getLogger(WebhookPump.class.getName());

  private final SplitNext splitNext;
  private final WorkNext workNext;
  private final SetAside setAside;

  @Inject
  WebhookPump(SplitNext splitNext, WorkNext workNext, SetAside setAside) {
    this.splitNext = splitNext;
    this.workNext = workNext;
    this.setAside = setAside;
  }

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public boolean turn() {
    boolean split = split();
    boolean worked = work();
    return split || worked;
  }

  private boolean split() {
    try {
      return splitNext.split();
    } catch (ItemFailed failed) {
      LOG.log(Level.WARNING, "delivery {0} not split: {1}", failed.id(), Reasons.kindOf(failed));
      setAside.delivery(failed);
      return true;
    }
  }

  private boolean work() {
    try {
      return workNext.work();
    } catch (ItemFailed failed) {
      LOG.log(Level.WARNING, "item {0} not worked: {1}", failed.id(), Reasons.kindOf(failed));
      setAside.item(failed);
      return true;
    }
  }
}
