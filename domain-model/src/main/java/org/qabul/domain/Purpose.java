package org.qabul.domain;

/**
 * What a message is for. Each has its own consent (Saudi PDPL, Implementing Regulation art. 11).
 */
public enum Purpose {
  SERVICE_REPLY(new Words("رد خدمة", "Service reply")),
  UTILITY(new Words("إشعار خدمي", "Utility")),
  MARKETING(new Words("تسويق", "Marketing")),
  AUTHENTICATION(new Words("تحقق", "Authentication"));

  private final Words words;

  Purpose(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }
}
