package org.qabul.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A person wrote to a business number.
 *
 * @param type Meta's message type, such as {@code text} or {@code image}
 * @param text the words, or a caption; empty when there are none
 * @param profileName the name the person chose on WhatsApp
 * @param contextId the message this one answers
 * @param at the person's own time, which the 24-hour window counts from
 */
public record Heard(
    String wamid,
    Identity from,
    String businessNumber,
    String type,
    String text,
    Optional<String> profileName,
    Optional<String> contextId,
    Instant at) {}
