package org.qabul.domain;

/** What waits at the desk and what became of the messages, in numbers. */
public record Counts(long offered, long drafts, long parked, long failed, long sent) {}
