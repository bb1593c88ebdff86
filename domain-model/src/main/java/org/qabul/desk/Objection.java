package org.qabul.desk;

import java.util.Locale;
import org.qabul.domain.Ruling;
import org.qabul.domain.Words;

/** Why the desk does not do what was asked, before the gate is even asked. */
enum Objection {
  UNKNOWN_TAP(
      new Words(
          "هذا الزر غير معروف ولم يُنفَّذ شيء", "This button is unknown and nothing was done"),
      new Words("أرسل «ملخص» لعرض ما ينتظرك", "Send “brief” to see what waits")),
  NOT_YOUR_CARD(
      new Words(
          "هذه البطاقة لم تُرسل إليك ولم يُنفَّذ شيء",
          "This card was not sent to you; nothing was done"),
      new Words("افتح المكتب لترى بطاقاتك", "Open the desk to see your cards")),
  STALE_CARD(
      new Words(
          "هذه البطاقة قديمة؛ صدرت بعدها نسخة أحدث",
          "This card is stale; a newer version followed it"),
      new Words("استعمل آخر بطاقة وصلتك", "Use the last card you received")),
  ALREADY_DECIDED(
      new Words("سبق القرار: %s", "Already decided: %s"),
      new Words("لا يلزم شيء", "Nothing more to do")),
  DRAFT_EXISTS(
      new Words("توجد مسودة لهذه الفرصة", "This opportunity has a draft already"),
      new Words("استعمل بطاقة المسودة الأخيرة", "Use the draft's last card")),
  TEXTS_GONE(
      new Words(
          "انتهت مدة حفظ نصوص هذه الفرصة وأُفرغت",
          "The texts of this opportunity went when their time was over"),
      new Words("انتظر فرصة جديدة", "Wait for a new opportunity")),
  MEETING_TOO_EARLY(
      new Words(
          "الموعد يأتي بعد القبول أو تجهيز رسالة",
          "A meeting comes after accepting or preparing a message"),
      new Words("اقبل الفرصة أولاً", "Accept the opportunity first")),
  MAY_NOT_DECIDE(
      new Words("حسابك لا يملك حق القرار", "Your account may not decide"),
      new Words("اطلب الصلاحية من المدير", "Ask an admin for the right")),
  MAY_NOT_APPROVE(
      new Words("حسابك لا يملك حق الاعتماد", "Your account may not approve"),
      new Words("اطلب من معتمِد أن يراجعها", "Ask an approver to review it")),
  MAY_NOT_RELEASE(
      new Words("رفع التعليق عن الحساب للمدير وحده", "Only an admin may lift the account's hold"),
      new Words("اطلب ذلك من المدير", "Ask an admin")),
  ADMIN_ONLY(
      new Words("هذا للمدير وحده", "Only an admin may do this"),
      new Words("اطلب ذلك من المدير", "Ask an admin")),
  NOT_HELD(
      new Words("الحساب غير معلّق", "The account is not held"),
      new Words("لا يلزم شيء", "Nothing more to do")),
  NOT_WAITING(
      new Words("لم تعد الرسالة في الانتظار: %s", "The message no longer waits: %s"),
      new Words("تابع حالتها في صفحة الرسائل", "Follow it on the messages page")),
  NOT_UNKNOWN(
      new Words("حالة الرسالة معروفة: %s", "What became of the message is known: %s"),
      new Words("لا يلزم شيء", "Nothing more to do")),
  YOURS_IS_GIVEN(
      new Words("اعتمدتها من قبل؛ يلزم شخص آخر", "You approved it already; somebody else has to"),
      new Words("اطلب من معتمِد آخر أن يراجعها", "Ask another approver to review it")),
  NOT_FOUND(
      new Words("لم نجد ما يشير إليه الطلب", "What this refers to was not found"),
      new Words("افتح المكتب لترى ما ينتظر", "Open the desk to see what waits")),
  UNFIT(
      new Words("النص غير صالح للإرسال", "The text cannot be sent"),
      new Words("عدّل النص ثم أعد المحاولة", "Change the text and try again"));

  private final Words words;
  private final Words nextStep;

  Objection(Words words, Words nextStep) {
    this.words = words;
    this.nextStep = nextStep;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Words words() {
    return words;
  }

  Ruling.Declined declined() {
    return declined(words);
  }

  Ruling.Declined declined(Words instead) {
    return new Ruling.Declined(code(), instead, nextStep);
  }

  /** With the state it is in, in each language's own word. */
  Ruling.Declined declinedAs(Words state) {
    return declined(new Words(words.ar().formatted(state.ar()), words.en().formatted(state.en())));
  }
}
