package org.qabul.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Words;

/** The lists of the desk. */
public enum DeskTab {
  OFFERED(new Words("بانتظار القرار", "To decide")),
  DRAFTS(new Words("مسودات", "Drafts")),
  PARKED(new Words("موقوفة", "Parked"), OutboundStatus.PARKED),
  FAILED(
      new Words("فشل", "Failed"),
      OutboundStatus.FAILED,
      OutboundStatus.UNKNOWN,
      OutboundStatus.REFUSED),
  SENT(
      new Words("أُرسلت", "Sent"),
      OutboundStatus.QUEUED,
      OutboundStatus.SENDING,
      OutboundStatus.ACCEPTED,
      OutboundStatus.SENT,
      OutboundStatus.DELIVERED,
      OutboundStatus.READ);

  private final Words words;
  private final Set<OutboundStatus> statuses;

  DeskTab(Words words, OutboundStatus... statuses) {
    this.words = words;
    this.statuses = Set.of(statuses);
  }

  /** An address that names no tab, or one that never was, shows what waits for a decision. */
  static DeskTab of(String code) {
    return Arrays.stream(values())
        .filter(tab -> tab.code().equals(code))
        .findFirst()
        .orElse(OFFERED);
  }

  static DeskTab holding(OutboundStatus status) {
    return Arrays.stream(values())
        .filter(tab -> tab.statuses.contains(status))
        .findFirst()
        .orElse(SENT);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Words words() {
    return words;
  }

  Set<OutboundStatus> statuses() {
    return statuses;
  }
}
