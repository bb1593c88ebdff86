package org.qabul.deploy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.qabul.compliance.Kept;
import org.qabul.compliance.RetentionSettings;

/** What the configuration says of how long what is kept. */
final class RetentionAnswers {
  private static final String FOREVER = "forever";

  private RetentionAnswers() {}

  static RetentionSettings read(Answers answers) {
    var terms = new EnumMap<Kept, Duration>(Kept.class);
    for (Kept kept : Kept.values()) {
      answers
          .maybe(key(kept), text -> term(text, shortest(kept)))
          .filter(term -> !term.equals(Duration.ZERO))
          .ifPresent(term -> terms.put(kept, term));
    }
    return new RetentionSettings(Map.copyOf(terms));
  }

  private static Key key(Kept kept) {
    return switch (kept) {
      case WEBHOOKS -> Key.RETENTION_WEBHOOKS;
      case TEXTS -> Key.RETENTION_TEXTS;
      case CONTACTS -> Key.RETENTION_CONTACTS;
    };
  }

  /** A webhook that comes again is told by what came first, for the seven days it may. */
  private static Duration shortest(Kept kept) {
    return switch (kept) {
      case WEBHOOKS -> Duration.ofDays(8);
      case TEXTS -> Duration.ofDays(1);
      case CONTACTS -> Duration.ofDays(90);
    };
  }

  /** Zero for what stays for ever. */
  private static Duration term(String text, Duration shortest) {
    if (text.equals(FOREVER)) {
      return Duration.ZERO;
    }
    var term = Duration.parse(text);
    if (term.compareTo(shortest) < 0) {
      throw new IllegalArgumentException(text);
    }
    return term;
  }
}
