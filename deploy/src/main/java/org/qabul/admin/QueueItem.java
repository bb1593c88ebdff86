package org.qabul.admin;

import java.time.Instant;

/** A row of the desk's list. */
public record QueueItem(String id, String title, String who, Instant at, Chip chip) {}
