package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.compliance.CorrectConsent;
import org.qabul.domain.InvalidValue;

/** Says that an opt-in was written down wrongly, with the reason. */
@Named
@RequestScoped
public class CorrectForm {
  /** Plain inputs: a line that came in between must not shift which one is meant. */
  private static final String LINE = "wrong-line";

  private static final String WHY = "wrong-why";

  private final ContactPage page;
  private final CorrectConsent correctConsent;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;

  @Inject
  CorrectForm(
      ContactPage page,
      CorrectConsent correctConsent,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.page = page;
    this.correctConsent = correctConsent;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public void correct() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    try {
      String contact = page.file().contact().id();
      correctConsent.correct(contact, address.value(LINE), address.value(WHY).strip(), me.actor());
      answer.done("correct.done");
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }
}
