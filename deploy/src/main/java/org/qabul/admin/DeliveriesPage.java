package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.qabul.webhook.WorkAgain;

/** What Meta delivered and nobody could make sense of, and taps that did nothing. */
@Named
@RequestScoped
public class DeliveriesPage {
  private final ReadDeliveries deliveries;
  private final WorkAgain workAgain;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private @Nullable DeliveriesView view;

  @Inject
  DeliveriesPage(
      ReadDeliveries deliveries,
      WorkAgain workAgain,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.deliveries = deliveries;
    this.workAgain = workAgain;
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

  public void again(long itemId) {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    workAgain.workAgain(itemId);
    answer.done("deliveries.again.done");
    address.again();
  }
}
