package org.qabul.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody tapped a button, a list row or a template's quick reply.
 *
 * @param id the button's id as it came back
 * @param title what was written on it
 * @param contextId the message the button belongs to; Meta leaves it out at times
 */
public record Tap(
    String wamid,
    Identity from,
    String businessNumber,
    String id,
    String title,
    Optional<String> contextId,
    Instant at) {}
