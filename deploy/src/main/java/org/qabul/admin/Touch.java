package org.qabul.admin;

import java.time.Instant;
import java.util.Optional;
import org.qabul.domain.OutboundStatus;

/**
 * One message to or from a person, in a line.
 *
 * @param status of a message of ours; empty when the person wrote
 */
public record Touch(Instant at, String gist, Optional<OutboundStatus> status) {}
