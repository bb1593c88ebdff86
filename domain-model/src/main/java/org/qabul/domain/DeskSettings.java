package org.qabul.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What deeds need to know of the configuration.
 *
 * @param businessNumber Meta's id of the number we send from
 * @param businessAccount Meta's id of the account; what Meta says of other accounts changes
 *     nothing. Empty means that the number of accounts is one, and all of it is ours
 */
public record DeskSettings(
    String businessNumber, Optional<String> businessAccount, Duration approvalTtl, ZoneId zone) {}
