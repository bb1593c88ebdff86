package org.qabul.admin;

import java.util.Locale;
import org.qabul.domain.OutboundStatus;

/** The colour of a state; there is always a word beside it. */
public enum Tone {
  YES,
  NO,
  WAIT,
  CALM,
  ODD,
  TEAL;

  static Tone of(OutboundStatus status) {
    return switch (status) {
      case READ, DELIVERED, SENT -> YES;
      case QUEUED, SENDING, ACCEPTED, CANCELLED -> CALM;
      case PARKED -> WAIT;
      case FAILED, REFUSED -> NO;
      case UNKNOWN -> ODD;
    };
  }

  /** The chip's class. */
  public String chip() {
    return "chip-" + code();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
