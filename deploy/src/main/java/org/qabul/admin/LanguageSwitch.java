package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The button that shows the same page in the other language. */
@Named
@RequestScoped
public class LanguageSwitch {
  private final CurrentOperator me;
  private final Speech speech;
  private final SpokenBeforeLogin before;
  private final ChooseLanguage chooseLanguage;
  private final Address address;

  @Inject
  LanguageSwitch(
      CurrentOperator me,
      Speech speech,
      SpokenBeforeLogin before,
      ChooseLanguage chooseLanguage,
      Address address) {
    this.me = me;
    this.speech = speech;
    this.before = before;
    this.chooseLanguage = chooseLanguage;
    this.address = address;
  }

  public void turn() {
    var other = speech.other();
    before.choose(other);
    me.found().ifPresent(operator -> chooseLanguage.choose(operator.id(), other));
    me.forget();
    address.again();
  }
}
