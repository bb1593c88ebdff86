package org.qabul.domain;

import java.util.Locale;

/** Why the gate says no, in words, with the next step. */
public enum Reason {
  NOT_APPROVED(
      new Words(
          "لا يوجد اعتماد ساري لهذه الرسالة بعينها", "No valid approval of exactly this message"),
      new Words("راجع المسودة واعتمدها من جديد", "Review the draft and approve it again")),
  FOUR_EYES(
      new Words("يلزم اعتماد شخص ثانٍ", "A second person has to approve"),
      new Words(
          "اعتمدها ثم يعتمدها معتمِد آخر من بطاقته أو من المكتب",
          "Approve it, then another approver approves it by card or on the desk")),
  UNKNOWN_CONTACT(
      new Words(
          "لا نعرف من أين جاءت جهة الاتصال هذه", "Nobody recorded where this contact comes from"),
      new Words("سجّل مصدر جهة الاتصال أولاً", "Record the contact's source first")),
  IDENTITY_CHANGED(
      new Words(
          "تغيّر رقم هذا الشخص ولم يُؤكَّد بعد",
          "This person's number changed and is not confirmed"),
      new Words(
          "تأكد من الشخص ثم أكّد الرقم في صفحته", "Confirm the person on the contact's page")),
  OPTED_OUT(
      new Words("طلب الشخص إيقاف الرسائل", "The person opted out"),
      new Words(
          "لا تراسله؛ لا يرفع الإيقاف إلا موافقة جديدة منه",
          "Do not write; only a new opt-in from them lifts it")),
  OPT_OUT_DOUBTFUL(
      new Words("كتب الشخص ما قد يكون إيقافاً", "The person wrote what may be an opt-out"),
      new Words(
          "اقرأ كلامه في صفحته وقرّر: إيقاف أم لا",
          "Read it on their page and decide whether it is one")),
  NO_CONSENT(
      new Words("لا توجد موافقة لهذا الغرض", "No opt-in for this purpose"),
      new Words(
          "اطلب الموافقة وسجّلها مع إثباتها", "Ask for an opt-in and record it with its evidence")),
  CONSENT_EXPIRED(
      new Words("انتهت مدة الموافقة", "The opt-in has expired"),
      new Words("اطلب موافقة جديدة", "Ask for a new opt-in")),
  CONSENT_UNPROVEN(
      new Words("الموافقة مسجلة بلا إثبات", "The opt-in has no evidence"),
      new Words("أضف إثبات الموافقة", "Add evidence of the opt-in")),
  WINDOW_CLOSED(
      new Words(
          "مضت ٢٤ ساعة على آخر رسالة من الشخص", "More than 24 hours since the person last wrote"),
      new Words(
          "اختر قالباً معتمداً أو انتظر رسالة منه",
          "Choose an approved template or wait for them to write")),
  TEMPLATE_NOT_APPROVED(
      new Words(
          "القالب غير معتمد لدى ميتا أو لا يناسب الغرض",
          "Meta has not approved this template for this purpose"),
      new Words("اختر قالباً معتمداً آخر", "Choose another approved template")),
  TEMPLATE_CHANGED(
      new Words("تغيّر القالب بعد الاعتماد", "The template changed after the approval"),
      new Words("راجع النص الجديد واعتمده", "Review the new text and approve it")),
  QUIET_HOURS(
      new Words("الآن ساعات الهدوء", "It is quiet hours now"),
      new Words("ستخرج وحدها عند انتهائها", "It leaves by itself when they end")),
  FREQUENCY_CAP(
      new Words(
          "بلغ الشخص حد الرسائل المسموح", "The person has had the allowed number of messages"),
      new Words("ستخرج وحدها عندما يسمح الحد", "It leaves by itself when the cap allows")),
  MARKETING_LIMIT(
      new Words(
          "لا تقبل ميتا تسويقاً لهذا الشخص الآن",
          "Meta takes no marketing for this person just now"),
      new Words("ستخرج وحدها بعد ٢٤ ساعة من رفضها", "It leaves by itself a day after the refusal")),
  ACCOUNT_HELD(
      new Words("حساب واتساب معلّق عن الإرسال", "The WhatsApp account may not send"),
      new Words(
          "على المدير إصلاح الحساب لدى ميتا ثم رفع التعليق من المكتب",
          "An admin must mend the account with Meta, then lift the hold on the desk")),
  OPERATOR_UNAVAILABLE(
      new Words("المشغّل غير مرتبط أو معطّل", "The operator is not linked or is disabled"),
      new Words("اربط رقم المشغّل من صفحته", "Link the operator's number on their page")),
  OPERATOR_WINDOW_CLOSED(
      new Words("نافذة المشغّل على واتساب مغلقة", "The operator's WhatsApp window is shut"),
      new Words(
          "تنتظر البطاقة على الصفحة حتى يكتب المشغّل",
          "The card waits on the page until the operator writes"));

  private final Words sentence;
  private final Words nextStep;

  Reason(Words sentence, Words nextStep) {
    this.sentence = sentence;
    this.nextStep = nextStep;
  }

  public static Reason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The code that pages, the API and stored sheets use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Words sentence() {
    return sentence;
  }

  public Words nextStep() {
    return nextStep;
  }
}
