package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.admin.DeliveriesView.Chosen;
import org.qabul.admin.DeliveriesView.Shelf;
import org.qabul.webhook.SplitAgain;
import org.qabul.webhook.WorkAgain;

/** What Meta delivered and nobody could make sense of, and taps that did nothing. */
@Named
@RequestScoped
public class DeliveriesPage {
  private final ReadDeliveries deliveries;
  private final WorkAgain workAgain;
  private final SplitAgain splitAgain;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private @Nullable DeliveriesView view;
  private @Nullable Shelf shelf;
  private @Nullable Optional<Chosen> chosen;

  @Inject
  DeliveriesPage(
      ReadDeliveries deliveries,
      WorkAgain workAgain,
      SplitAgain splitAgain,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.deliveries = deliveries;
    this.workAgain = workAgain;
    this.splitAgain = splitAgain;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public DeliveriesView view() {
    if (view == null) {
      view = deliveries.view();
    }
    return view;
  }

  public Shelf shelf() {
    if (shelf == null) {
      shelf = deliveries.shelf();
    }
    return shelf;
  }

  /** The delivery the address names, with its items. */
  public Optional<Chosen> chosen() {
    if (chosen == null) {
      chosen = deliveries.chosen(address.value("delivery"));
    }
    return chosen;
  }

  public void again(long itemId) {
    put(() -> workAgain.workAgain(itemId));
  }

  public void splitAgain(long deliveryId) {
    put(() -> splitAgain.splitAgain(deliveryId));
  }

  private void put(Runnable back) {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    back.run();
    answer.done("deliveries.again.done");
    address.again();
  }
}
