package org.qabul.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qabul.compliance.FoldedText;
import org.qabul.domain.Words;

/** What a column of a file may hold, and the headings by which it is known. */
public enum Field {
  PHONE(
      new Words("رقم الجوال", "Mobile number"),
      "phone, mobile, whatsapp, phone number, mobile number, whatsapp number, الجوال, جوال, رقم الهاتف, الهاتف, هاتف, واتساب, رقم الواتساب, الرقم"),
  NAME(
      new Words("الاسم", "Name"),
      "full name, contact, contact name, customer, اسم, اسم العميل, الاسم الكامل, العميل, جهة الاتصال"),
  COMPANY(
      new Words("الشركة", "Company"), "organization, organisation, شركة, المنشأة, الجهة, المؤسسة"),
  LANGUAGE(new Words("اللغة", "Language"), "lang, لغة"),
  SOURCE(new Words("المصدر", "Source"), "lead source, origin, مصدر"),
  CONSENT(
      new Words("الموافقة", "Consent"),
      "opt in, optin, opted in, subscribed, موافقة, حالة الموافقة, الاشتراك"),
  OPT_OUT(
      new Words("الإيقاف", "Opt-out"),
      "opted out, unsubscribed, unsubscribed at, stop, stopped, do not contact, إيقاف, أوقف الرسائل, ألغى الاشتراك, إلغاء الاشتراك, لا يراسل"),
  PURPOSE(new Words("الغرض", "Purpose"), "consent purpose, غرض, غرض الموافقة"),
  AT(
      new Words("تاريخ الموافقة", "Consent date"),
      "consent time, consented at, opt in date, opted in at, وقت الموافقة"),
  METHOD(new Words("طريقة الموافقة", "Method"), "consent method, channel, الطريقة, طريقة, القناة"),
  EVIDENCE(
      new Words("الإثبات", "Evidence"),
      "proof, reference, form, إثبات, المرجع, رقم النموذج, النموذج"),
  NOTICE(new Words("نسخة الإشعار", "Notice version"), "notice, privacy notice, الإشعار, إشعار"),
  UNTIL(
      new Words("صالحة حتى", "Valid until"),
      "expires, expiry, expiry date, تنتهي في, تاريخ الانتهاء, صلاحية الموافقة");

  private final Words words;
  private final List<String> headings;

  Field(Words words, String headings) {
    this.words = words;
    this.headings = Arrays.stream(headings.split(", ")).map(FoldedText::of).toList();
  }

  public Words words() {
    return words;
  }

  /** The field a heading speaks of, however it is spelled; empty when it is none we know. */
  static Optional<Field> of(String heading) {
    String asked = FoldedText.of(heading);
    return Arrays.stream(values()).filter(field -> field.isCalled(asked)).findFirst();
  }

  private boolean isCalled(String heading) {
    return heading.equals(FoldedText.of(words.ar()))
        || heading.equals(FoldedText.of(words.en()))
        || headings.contains(heading);
  }
}
