package org.qabul.cards;

import org.qabul.domain.Language;

/** What cards and pages count. */
public enum Noun {
  OPPORTUNITY(
      new ArabicPlural("لا فرص", "فرصة واحدة", "فرصتان", "فرص", "فرصة"),
      "opportunity",
      "opportunities"),
  DRAFT(
      new ArabicPlural("لا مسودات", "مسودة واحدة", "مسودتان", "مسودات", "مسودة"),
      "draft",
      "drafts"),
  MESSAGE(
      new ArabicPlural("لا رسائل", "رسالة واحدة", "رسالتان", "رسائل", "رسالة"),
      "message",
      "messages"),
  LINE(new ArabicPlural("لا أسطر", "سطر واحد", "سطران", "أسطر", "سطراً"), "line", "lines"),
  MINUTE(
      new ArabicPlural("أقل من دقيقة", "دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة"),
      "minute",
      "minutes"),
  HOUR(new ArabicPlural("أقل من ساعة", "ساعة واحدة", "ساعتان", "ساعات", "ساعة"), "hour", "hours"),
  DAY(new ArabicPlural("أقل من يوم", "يوم واحد", "يومان", "أيام", "يوماً"), "day", "days");

  private final ArabicPlural arabic;
  private final String singular;
  private final String plural;

  Noun(ArabicPlural arabic, String singular, String plural) {
    this.arabic = arabic;
    this.singular = singular;
    this.plural = plural;
  }

  public String counted(long number, Language language) {
    return language == Language.AR ? arabic.counted(number) : english(number);
  }

  private String english(long number) {
    String count = number == 0 ? "no" : Long.toString(number);
    return count + " " + (number == 1 ? singular : plural);
  }
}
