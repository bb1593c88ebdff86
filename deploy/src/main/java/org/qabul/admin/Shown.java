package org.qabul.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.SpokenEvidence;
import org.qabul.domain.Identity;

/** How names and numbers are shown. */
@Named("shown")
@ApplicationScoped
public class Shown {
  private static final Pattern SAUDI_MOBILE = Pattern.compile("\\+966(\\d{2})(\\d{3})(\\d{4})");

  /** The phone in groups; a person who hides it is known by their user id, nobody by a dash. */
  public String identity(Identity identity) {
    if (!identity.reachesSomebody()) {
      return "—";
    }
    return identity.phoneNumber().map(this::phone).orElseGet(identity::key);
  }

  public String phone(String e164) {
    var saudi = SAUDI_MOBILE.matcher(e164);
    return saudi.matches() ? saudi.replaceFirst("+966 $1 $2 $3") : e164;
  }

  /** A person's own words, without what follows them as proof; empty once erased. */
  public String spoken(ConsentEvent line) {
    return line.evidence().map(SpokenEvidence::wordsOf).orElse("");
  }

  public String initial(String name) {
    String bare = name.strip();
    return bare.isEmpty() ? "" : Character.toString(bare.codePointAt(0));
  }
}
