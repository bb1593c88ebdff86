package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.query.Page;
import org.qabul.admin.DeliveriesView.Chosen;
import org.qabul.admin.DeliveriesView.Shelf;
import org.qabul.admin.DeliveriesView.TapView;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.TapRecord;
import org.qabul.domain.TapRecords;
import org.qabul.webhook.WebhookDeliveries;
import org.qabul.webhook.WebhookDelivery;
import org.qabul.webhook.WebhookItem;
import org.qabul.webhook.WebhookItems;

/** Reads what of Meta's deliveries needs somebody's eyes. */
@Reading
class ReadDeliveries {
  private static final Page NEWEST = Page.first(50);
  private static final Pattern DELIVERY = Pattern.compile("[0-9]{1,18}");

  private final WebhookDeliveries deliveries;
  private final WebhookItems items;
  private final TapRecords taps;
  private final Operators operators;
  private final Contacts contacts;

  @Inject
  ReadDeliveries(
      WebhookDeliveries deliveries,
      WebhookItems items,
      TapRecords taps,
      Operators operators,
      Contacts contacts) {
    this.deliveries = deliveries;
    this.items = items;
    this.taps = taps;
    this.operators = operators;
    this.contacts = contacts;
  }

  DeliveriesView view() {
    return new DeliveriesView(
        deliveries.count(),
        deliveries.countWithState(WebhookDelivery.State.STORED)
            + items.countWithState(WebhookItem.State.WAITING),
        deliveries.newest(Page.first(1)).stream().findFirst(),
        deliveries.countWithState(WebhookDelivery.State.QUARANTINED),
        items.countWithState(WebhookItem.State.QUARANTINED),
        taps.withoutEffect(NEWEST).stream().map(this::view).toList(),
        deliveries.withState(WebhookDelivery.State.QUARANTINED, NEWEST),
        items.withState(WebhookItem.State.QUARANTINED, NEWEST));
  }

  Shelf shelf() {
    return new Shelf(
        items.countWithState(WebhookItem.State.KEPT),
        items.withState(WebhookItem.State.KEPT, NEWEST),
        items.conflicts(NEWEST),
        deliveries.newest(NEWEST));
  }

  /**
   * @param id as it stands in the address: it may be anything
   */
  Optional<Chosen> chosen(String id) {
    return Optional.of(id)
        .filter(text -> DELIVERY.matcher(text).matches())
        .flatMap(text -> deliveries.find(Long.parseLong(text)))
        .map(delivery -> new Chosen(delivery, items.of(delivery.id())));
  }

  private TapView view(TapRecord tap) {
    String who =
        operators
            .byIdentity(tap.from())
            .map(Operator::name)
            .or(() -> contacts.byIdentity(tap.from()).map(Contact::name))
            .orElse("");
    return new TapView(tap, who);
  }
}
