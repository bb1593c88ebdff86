package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qabul.compliance.AddNotice;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;

/** A notice that is being added; only an admin says what people are shown. */
@Named
@RequestScoped
public class NoticeForm {
  private final AddNotice addNotice;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private String version = "";
  private Language language = Language.AR;
  private String body = "";

  @Inject
  NoticeForm(AddNotice addNotice, CurrentOperator me, Answer answer, Address address) {
    this.addNotice = addNotice;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public void add() {
    if (!me.admin()) {
      answer.refuse("policy.admin.only");
      return;
    }
    try {
      addNotice.add(version, language, body, me.actor());
      answer.done("notice.added");
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
