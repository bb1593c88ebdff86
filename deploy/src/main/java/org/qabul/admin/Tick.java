package org.qabul.admin;

import java.util.Locale;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Words;
import org.qabul.graph.RehearsalMessage.Stage;

/** How far a message has come, as WhatsApp draws it. */
public enum Tick {
  WAITING("clock", new Words("لم تُرسل", "not sent")),
  SENT("tick", new Words("أُرسلت", "sent")),
  DELIVERED("ticks", new Words("وصلت", "delivered")),
  READ("ticks", new Words("قُرئت", "read")),
  FAILED("alert", new Words("فشلت", "failed"));

  private final String icon;
  private final Words words;

  Tick(String icon, Words words) {
    this.icon = icon;
    this.words = words;
  }

  static Tick of(Stage stage) {
    return switch (stage) {
      case DRAWN -> WAITING;
      case SENT -> SENT;
      case DELIVERED -> DELIVERED;
      case READ -> READ;
      case FAILED -> FAILED;
    };
  }

  static Tick of(OutboundStatus status) {
    return switch (status) {
      case QUEUED, PARKED, SENDING, UNKNOWN, CANCELLED -> WAITING;
      case ACCEPTED, SENT -> SENT;
      case DELIVERED -> DELIVERED;
      case READ -> READ;
      case FAILED, REFUSED -> FAILED;
    };
  }

  public String icon() {
    return icon;
  }

  public Words words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
