package org.qabul.domain;

import java.util.Optional;

/** The languages a person or a page may use; Arabic is the first. */
public enum Language {
  AR("ar"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** BCP 47 code, as Meta's templates use it. */
  public String code() {
    return code;
  }

  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (code.equalsIgnoreCase(language.code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
