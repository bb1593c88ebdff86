package org.qabul.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * What is stored and not yet done.
 *
 * @param deliveries not yet split into items
 * @param items waiting to be worked
 * @param quarantined deliveries and items that a person has to look at
 * @param oldest when the oldest of what waits came in; empty when nothing waits
 */
public record Backlog(long deliveries, long items, long quarantined, Optional<Instant> oldest) {}
