package org.qabul.domain;

/** The kind of opportunity, as the feeder names it. */
public enum OpportunityType {
  NEW_LEAD(new Words("عميل محتمل", "New lead")),
  FOLLOW_UP(new Words("متابعة", "Follow-up")),
  RENEWAL(new Words("تجديد", "Renewal")),
  UPSELL(new Words("توسعة", "Upsell")),
  WIN_BACK(new Words("استعادة عميل", "Win-back")),
  SERVICE(new Words("خدمة", "Service")),
  PARTNERSHIP(new Words("شراكة", "Partnership")),
  OTHER(new Words("أخرى", "Other"));

  private final Words words;

  OpportunityType(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }
}
