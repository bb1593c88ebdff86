package org.qabul.domain;

/** What a seal covers, in the order in which it is hashed. */
public enum SealPart {
  CONTACT(new Words("جهة الاتصال", "the contact")),
  PHONE(new Words("رقم الشخص", "the person's number")),
  USER_ID(new Words("معرّف الشخص لدى ميتا", "the person's id at Meta")),
  BUSINESS_NUMBER(new Words("رقم العمل", "the business number")),
  LANGUAGE(new Words("اللغة", "the language")),
  PURPOSE(new Words("الغرض", "the purpose")),
  PAYLOAD(new Words("نص الرسالة", "the message's text")),
  TEMPLATE(new Words("القالب", "the template")),
  CONSENT(new Words("الموافقة", "the consent")),
  POLICY(new Words("إعدادات البوابة", "the gate's settings"));

  private final Words words;

  SealPart(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }
}
