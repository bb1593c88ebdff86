package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.SettleDoubt;

/** Whether somebody's words were an opt-out: two buttons on their page. */
@Named
@RequestScoped
public class DoubtForm {
  private final ContactPage page;
  private final SettleDoubt settleDoubt;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private String read = "";

  @Inject
  DoubtForm(
      ContactPage page,
      SettleDoubt settleDoubt,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.page = page;
    this.settleDoubt = settleDoubt;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public void settle(boolean optOut) {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
    } else if (settleDoubt.settle(page.file().contact().id(), read, optOut, me.actor())) {
      answer.done(optOut ? "stop.recorded" : "doubt.cleared");
    } else {
      answer.refuse("doubt.gone");
    }
    address.again();
  }

  /** The newest line on the page; it comes back with the decision. */
  public String getRead() {
    return page.file().doubts().stream()
        .reduce((earlier, later) -> later)
        .map(ConsentEvent::id)
        .orElse("");
  }

  public void setRead(String read) {
    this.read = read;
  }
}
