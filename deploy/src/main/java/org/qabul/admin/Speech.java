package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.qabul.domain.Language;
import org.qabul.domain.Operator;
import org.qabul.domain.Words;

/** The language of the page: the operator's own, or the one chosen before login. */
@Named("speech")
@RequestScoped
public class Speech {
  private static final String PAGES = "org.qabul.admin.Pages";

  // The Arabic file has no suffix; the machine's own locale must not come before it
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final CurrentOperator me;
  private final SpokenBeforeLogin before;

  @Inject
  Speech(CurrentOperator me, SpokenBeforeLogin before) {
    this.me = me;
    this.before = before;
  }

  public Language language() {
    return me.found().map(Operator::language).orElseGet(before::language);
  }

  public Language other() {
    return language() == Language.AR ? Language.EN : Language.AR;
  }

  public String code() {
    return language().code();
  }

  public String dir() {
    return language() == Language.AR ? "rtl" : "ltr";
  }

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  public String in(Words words) {
    return words.in(language());
  }

  public String text(String key, Object... values) {
    return texts().getString(key).formatted(values);
  }

  /** The word for a code; a code nobody named yet stands for itself. */
  public String word(String group, String code) {
    String key = group + "." + code;
    return texts().containsKey(key) ? texts().getString(key) : code;
  }

  @Produces
  @Named("t")
  ResourceBundle texts() {
    return ResourceBundle.getBundle(PAGES, locale(), NO_FALLBACK);
  }
}
