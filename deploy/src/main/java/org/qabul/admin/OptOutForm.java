package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.OptOut;
import org.qabul.compliance.Source;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;

/** A person's wish not to be written to, which an operator heard. */
@Named
@RequestScoped
public class OptOutForm {
  private final ContactPage page;
  private final OptOut optOut;
  private final ConfirmIdentity confirmIdentity;
  private final CurrentOperator me;
  private final DeskSettings settings;
  private final Times times;
  private final Answer answer;
  private final Address address;
  private @Nullable Purpose purpose;
  private String words = "";

  @Inject
  OptOutForm(
      ContactPage page,
      OptOut optOut,
      ConfirmIdentity confirmIdentity,
      CurrentOperator me,
      DeskSettings settings,
      Times times,
      Answer answer,
      Address address) {
    this.page = page;
    this.optOut = optOut;
    this.confirmIdentity = confirmIdentity;
    this.me = me;
    this.settings = settings;
    this.times = times;
    this.answer = answer;
    this.address = address;
  }

  public void stop() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    try {
      optOut.record(page.file().contact().id(), line(), me.actor());
      answer.done("stop.recorded");
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public void confirm() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    confirmIdentity.confirm(page.file().contact().id(), me.actor());
    answer.done("contact.confirmed");
    address.again();
  }

  private ConsentLine line() {
    return new ConsentLine(
        settings.businessNumber(),
        Type.SUPPRESSED,
        purpose,
        Source.OPERATOR,
        "operator_page",
        words.isBlank() ? null : words.strip(),
        "1",
        page.file().contact().language(),
        times.now(),
        null);
  }

  public Purpose[] purposes() {
    return Purpose.values();
  }

  /** Null means everything. */
  public @Nullable Purpose getPurpose() {
    return purpose;
  }

  public void setPurpose(@Nullable Purpose purpose) {
    this.purpose = purpose;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
