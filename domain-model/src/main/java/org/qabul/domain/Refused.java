package org.qabul.domain;

/** A message that at least one rule holds back, for ever or until {@link Sheet#nextAllowed()}. */
public record Refused(Sheet sheet) implements Verdict {}
