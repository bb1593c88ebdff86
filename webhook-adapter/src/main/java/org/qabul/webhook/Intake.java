package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Makes deliveries durable before they are answered. */
@Dependent
public class Intake {
  private static final Logger LOG = System.getLogger(Intake.class.getName());

  private final StoreDelivery storeDelivery;

  @Inject
  public Intake(StoreDelivery storeDelivery) {
    this.storeDelivery = storeDelivery;
  }

  /**
   * @return true when the body is committed; false when the store is unavailable, and then the body
   *     may or may not be there: Meta comes again, and duplicates are worked once
   */
  public boolean store(byte[] body) {
    try {
      storeDelivery.store(body);
      return true;
    } catch (RuntimeException unavailable) {
      LOG.log(Level.WARNING, "delivery not stored: {0}", unavailable.getClass().getName());
      return false;
    }
  }
}
