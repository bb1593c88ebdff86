package org.qabul.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qabul.compliance.Kept;

/**
 * How long something is kept.
 *
 * @param term empty when for ever
 * @param last when some of it went last
 */
public record KeptRow(Kept kept, Optional<Duration> term, Optional<Instant> last) {}
