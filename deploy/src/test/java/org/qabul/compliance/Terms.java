package org.qabul.compliance;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/** Nothing is kept for ever. */
@Alternative
@Priority(1)
@Singleton
public class Terms {
  static final Duration WEBHOOKS = Duration.ofDays(30);
  static final Duration TEXTS = Duration.ofDays(20);
  static final Duration CONTACTS = Duration.ofDays(400);

  @Produces
  RetentionSettings retention() {
    return new RetentionSettings(
        Map.of(Kept.WEBHOOKS, WEBHOOKS, Kept.TEXTS, TEXTS, Kept.CONTACTS, CONTACTS));
  }
}
