package org.qabul.compliance;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** For how long what is kept; what has no term is kept for ever. */
public record RetentionSettings(Map<Kept, Duration> terms) {
  public RetentionSettings {
    terms = Map.copyOf(terms);
  }

  public Optional<Duration> term(Kept kept) {
    return Optional.ofNullable(terms.get(kept));
  }
}
