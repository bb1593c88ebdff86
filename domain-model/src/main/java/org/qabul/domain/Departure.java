package org.qabul.domain;

import java.time.Instant;

/** A message to a contact that left. */
public record Departure(Instant at, Purpose purpose) {}
