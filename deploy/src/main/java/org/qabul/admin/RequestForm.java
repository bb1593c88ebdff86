package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.compliance.OpenRequest;
import org.qabul.compliance.PersonRequest;
import org.qabul.domain.InvalidValue;

/** A request of the person whose page is open. */
@Named
@RequestScoped
public class RequestForm {
  private final ContactPage page;
  private final OpenRequest openRequest;
  private final CurrentOperator me;
  private final Times times;
  private final Answer answer;
  private final Address address;
  private PersonRequest.Kind kind = PersonRequest.Kind.EXPORT;
  private String note = "";

  @Inject
  RequestForm(
      ContactPage page,
      OpenRequest openRequest,
      CurrentOperator me,
      Times times,
      Answer answer,
      Address address) {
    this.page = page;
    this.openRequest = openRequest;
    this.me = me;
    this.times = times;
    this.answer = answer;
    this.address = address;
  }

  public void open() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
      return;
    }
    try {
      String contact = page.file().contact().id();
      openRequest.open(contact, kind, note.strip(), times.now(), me.actor());
      answer.done("requests.opened");
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public PersonRequest.Kind[] kinds() {
    return PersonRequest.Kind.values();
  }

  public PersonRequest.Kind getKind() {
    return kind;
  }

  public void setKind(PersonRequest.Kind kind) {
    this.kind = kind;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
