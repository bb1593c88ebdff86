package org.qabul.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A status webhook's item: what Meta says of one of our messages.
 *
 * @param status Meta's word, such as {@code delivered}; words Meta invents later are kept as they
 *     are
 * @param messageId our own id when Meta echoed it; it finds a message whose answer was lost
 * @param failure present when the status is {@code failed}
 */
public record StatusUpdate(
    String wamid,
    String status,
    Instant at,
    Optional<String> messageId,
    Optional<Identity> recipient,
    Optional<Failure> failure) {}
