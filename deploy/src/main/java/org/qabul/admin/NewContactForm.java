package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.PhoneNumber;

/** A person who is being written down. */
@Named
@RequestScoped
public class NewContactForm {
  private static final int MAX_SOURCE = 120;

  private final AddContact addContact;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private String name = "";
  private String phone = "";
  private String company = "";
  private String source = "";
  private Language language = Language.AR;

  @Inject
  NewContactForm(AddContact addContact, CurrentOperator me, Answer answer, Address address) {
    this.addContact = addContact;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public void add() {
    if (!me.mayDecide()) {
      answer.refuse("desk.may.not.decide");
    } else if (source.isBlank() || source.length() > MAX_SOURCE) {
      answer.refuse("contacts.source.needed");
    } else {
      PhoneNumber.typed(phone)
          .ifPresentOrElse(this::add, () -> answer.refuse("contacts.phone.wrong"));
    }
  }

  private void add(PhoneNumber number) {
    try {
      var typed =
          new AddContact.Typed(name.strip(), number, company.strip(), source.strip(), language);
      addContact
          .add(typed, me.actor())
          .ifPresentOrElse(
              contact -> address.to("/admin/contact", "id", contact.id()),
              () -> answer.refuse("contacts.known"));
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public Language[] languages() {
    return Language.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
