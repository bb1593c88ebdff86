package org.qabul.domain;

import java.time.Instant;

/**
 * A message to a contact that left.
 *
 * @param contactId to whom, under which of the contacts that may be one person
 */
public record Departure(String contactId, Instant at, Purpose purpose) {}
