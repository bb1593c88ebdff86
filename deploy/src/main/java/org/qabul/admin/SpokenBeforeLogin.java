package org.qabul.admin;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.qabul.domain.Language;

/** The language chosen on the login page, where nobody is known yet. */
@SessionScoped
class SpokenBeforeLogin implements Serializable {
  private static final long serialVersionUID = 1L;

  private Language language = Language.AR;

  Language language() {
    return language;
  }

  void choose(Language chosen) {
    language = chosen;
  }
}
