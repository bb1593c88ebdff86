package org.qabul.admin;

import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Words;

/** A state in a word and a colour. */
public record Chip(Words words, Tone tone) {
  static Chip of(OutboundStatus status) {
    return new Chip(status.words(), Tone.of(status));
  }
}
