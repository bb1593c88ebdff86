package org.qabul.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.TapRecord;
import org.qabul.webhook.WebhookDelivery;
import org.qabul.webhook.WebhookItem;

/** What the page of deliveries shows. */
public record DeliveriesView(
    long all,
    long waiting,
    Optional<WebhookDelivery> last,
    long quarantinedDeliveries,
    long quarantinedItems,
    List<TapView> taps,
    List<WebhookDelivery> deliveries,
    List<WebhookItem> items) {
  private static final int SHOWN = 4_000;

  /** More than nearly every body; the browser has to bear the rest. */
  private static final int SHOWN_AS_IT_CAME = 400_000;

  /**
   * What nobody has to do anything about, and may want to see.
   *
   * @param allKept how many items no deed acts on
   * @param kept the newest of them
   * @param conflicts came again with the same id and other content
   * @param newest the last deliveries, whatever became of them
   */
  public record Shelf(
      long allKept,
      List<WebhookItem> kept,
      List<WebhookItem> conflicts,
      List<WebhookDelivery> newest) {}

  /** One delivery and what became of it. */
  public record Chosen(WebhookDelivery delivery, List<WebhookItem> items) {}

  /**
   * A tap without effect.
   *
   * @param who the name of the operator or contact who has that number; may be empty
   */
  public record TapView(TapRecord tap, String who) {}

  /** Character for character, as Meta sent and signed it. */
  public String asItCame(WebhookDelivery delivery) {
    return shortened(new String(delivery.body(), StandardCharsets.UTF_8), SHOWN_AS_IT_CAME);
  }

  /** The first part of a body, for people to read. */
  public String raw(WebhookDelivery delivery) {
    return shortened(PrettyJson.of(new String(delivery.body(), StandardCharsets.UTF_8)), SHOWN);
  }

  public String raw(WebhookItem item) {
    return shortened(PrettyJson.of(item.json()), SHOWN);
  }

  private static String shortened(String text, int most) {
    return text.length() > most ? text.substring(0, most) + " …" : text;
  }
}
