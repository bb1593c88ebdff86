package org.qabul.admin;

import jakarta.inject.Inject;
import org.qabul.desk.Deed;
import org.qabul.domain.Language;
import org.qabul.domain.Operators;

/** An operator chooses the language of their pages and cards. */
@Deed
class ChooseLanguage {
  private final Operators operators;

  @Inject
  ChooseLanguage(Operators operators) {
    this.operators = operators;
  }

  void choose(String operatorId, Language language) {
    operators.lock(operatorId).orElseThrow().speaks(language);
  }
}
