package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.qabul.desk.CorrectContact;
import org.qabul.desk.CorrectContact.Details;
import org.qabul.domain.Contact;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;

/** What is written of a person, to be corrected. */
@Named
@RequestScoped
public class DetailsForm {
  private final ContactPage page;
  private final CorrectContact correctContact;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private @Nullable String name;
  private @Nullable String company;
  private @Nullable Language language;
  private String source = "";

  @Inject
  DetailsForm(
      ContactPage page,
      CorrectContact correctContact,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.page = page;
    this.correctContact = correctContact;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public void correct() {
    try {
      var details = new Details(getName(), getCompany(), getLanguage(), source);
      correctContact.correct(contact().id(), details, me.actor());
      answer.done("details.done");
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  /** Whether nobody recorded yet where they come from. */
  public boolean fromNowhere() {
    return contact().source().orElse("").isBlank();
  }

  private Contact contact() {
    return page.file().contact();
  }

  public String getName() {
    return name == null ? contact().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCompany() {
    return company == null ? contact().company().orElse("") : company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public Language getLanguage() {
    return language == null ? contact().language() : language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
