package org.qabul.webhook;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;

/** Puts a quarantined item, or one nobody acted on, back to work after something was mended. */
@Deed
public class WorkAgain {
  private final WebhookItems items;

  @Inject
  WorkAgain(WebhookItems items) {
    this.items = items;
  }

  public void workAgain(long itemId) {
    items.lock(itemId).ifPresent(WebhookItem::again);
  }
}
