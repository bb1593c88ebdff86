package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Ruling;

/** Says on the page, in its language, how a deed ended. */
@RequestScoped
class Answer {
  private final Speech speech;

  @Inject
  Answer(Speech speech) {
    this.speech = speech;
  }

  /**
   * @return whether it was done
   */
  boolean give(Ruling ruling) {
    if (ruling instanceof Ruling.Declined declined) {
      say(FacesMessage.SEVERITY_ERROR, speech.in(declined.words()), speech.in(declined.nextStep()));
      return false;
    }
    say(FacesMessage.SEVERITY_INFO, speech.in(ruling.words()), "");
    return true;
  }

  void done(String key, Object... values) {
    say(FacesMessage.SEVERITY_INFO, speech.text(key, values), "");
  }

  void refuse(String key, Object... values) {
    say(FacesMessage.SEVERITY_ERROR, speech.text(key, values), "");
  }

  void refuse(InvalidValue value) {
    say(FacesMessage.SEVERITY_ERROR, speech.in(value.words()), "");
  }

  private static void say(Severity severity, String summary, String detail) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, summary, detail));
  }
}
