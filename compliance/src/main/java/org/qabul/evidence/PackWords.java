package org.qabul.evidence;

import java.util.Map;
import org.qabul.domain.Words;

/** The words of a pack. */
final class PackWords {
  static final Words TITLE = new Words("حزمة إثبات رسالة", "Evidence pack of a message");
  static final Words MESSAGE = new Words("رقم الرسالة", "Message");
  static final Words META_ID = new Words("رقمها لدى ميتا", "Its id at Meta");
  static final Words STATUS = new Words("الحالة", "Status");
  static final Words WAY = new Words("الإرسال", "Sending");
  static final Words LIVE = new Words("إرسال حي", "live");
  static final Words REHEARSAL = new Words("بروفة: لم يخرج شيء", "rehearsal: nothing left");
  static final Words MADE = new Words("صُنعت الحزمة في", "Pack made at");
  static final Words PERSON = new Words("الشخص", "The person");
  static final Words NAME = new Words("الاسم", "Name");
  static final Words PHONE = new Words("الرقم", "Number");
  static final Words USER_ID = new Words("معرّفه لدى ميتا", "Id at Meta");
  static final Words SOURCE = new Words("المصدر", "Source");
  static final Words KNOWN_SINCE = new Words("معروف منذ", "Known since");
  static final Words CONSENT = new Words("ما قاله عن موافقته", "What they said of their consent");
  static final Words SAID = new Words("قاله في", "Said at");
  static final Words RECEIVED = new Words("وصلنا في", "Received at");
  static final Words METHOD = new Words("الطريقة", "Method");
  static final Words NOTICE = new Words("الإشعار", "Notice");
  static final Words PROOF = new Words("الإثبات", "Proof");
  static final Words ERASED = new Words("مُحي، وبقيت بصمته", "erased; its hash remains");
  static final Words SHOWN = new Words("نص الإشعار كما عُرض", "The notice as it was shown");
  static final Words EVERY_PURPOSE = new Words("كل الأغراض", "every purpose");
  static final Words DECISIONS = new Words("من قرّر ماذا ومتى", "Who decided what, and when");
  static final Words APPROVALS = new Words("الاعتماد", "Approval");
  static final Words FOR_EVERYBODY =
      new Words(
          "نص اعتمده المدير لكل من يوقف الرسائل؛ قراره أعلاه",
          "Words an admin approved for everybody who opts out; the decision is above");
  static final Words TIME = new Words("الوقت", "Time");
  static final Words WHO = new Words("من", "Who");
  static final Words WHAT = new Words("ماذا", "What");
  static final Words ENDED = new Words("النتيجة", "Outcome");
  static final Words EXPIRES = new Words("يسري حتى", "Holds until");
  static final Words FROM = new Words("من أين", "From where");
  static final Words SEAL = new Words("الختم", "Seal");
  static final Words WORDS = new Words("نص الرسالة", "The message in words");
  static final Words EMPTIED =
      new Words(
          "أُفرغ النص ولم يُحفظ بعد هذا الوقت؛ بصمته باقية في السجل",
          "The text was not kept beyond this time; its hash remains in the ledger");
  static final Words PAYLOAD = new Words("الرسالة كما أُرسلت حرفاً بحرف", "The exact payload");
  static final Words AT_APPROVAL =
      new Words("فحص البوابة عند الاعتماد", "The gate at the approval");
  static final Words AT_CLAIM = new Words("فحص البوابة عند الخروج", "The gate as it left");
  static final Words RULE = new Words("القاعدة", "Rule");
  static final Words ANSWER = new Words("الجواب", "Answer");
  static final Words SAW = new Words("ما رأته", "What it saw");
  static final Words YES = new Words("نعم", "yes");
  static final Words PARK = new Words("تنتظر", "wait");
  static final Words NO = new Words("لا", "no");
  static final Words META = new Words("جواب ميتا وكل حالة", "Meta’s answer and every status");
  static final Words CODE = new Words("الرمز", "Code");
  static final Words LEDGER = new Words("السجل", "The ledger");
  static final Words LINE = new Words("السطر", "Line");
  static final Words POSITION = new Words("الحلقة", "Link");
  static final Words HASH = new Words("البصمة", "Hash");
  static final Words CHECKPOINT = new Words("نقطة التحقق", "Checkpoint");
  static final Words VERIFY =
      new Words(
          "يُفحص ملف JSON المرافق بلا قبول ولا قاعدته، بهذا المفتاح العام:",
          "The JSON beside this file is verified without the desk or its database, by this public key:");

  private static final Map<String, Words> ACTIONS =
      Map.ofEntries(
          Map.entry("accept", new Words("قبول الفرصة", "accepted")),
          Map.entry("skip", new Words("تخطي", "skipped")),
          Map.entry("draft", new Words("تجهيز المسودة", "draft prepared")),
          Map.entry("edit", new Words("طلب تعديل", "change asked for")),
          Map.entry("revise", new Words("نص جديد", "new text")),
          Map.entry("approve", new Words("اعتماد", "approval")),
          Map.entry("approve_first", new Words("اعتماد أول", "first approval")),
          Map.entry("cancel", new Words("إلغاء", "cancelled")),
          Map.entry("take_back", new Words("سحب", "taken back")),
          Map.entry("schedule", new Words("اقتراح موعد", "meeting proposed")),
          Map.entry("needs_research", new Words("بحث", "research")),
          Map.entry("settle", new Words("حسم مجهولة", "unknown settled")));

  private PackWords() {}

  static Words action(String code) {
    return ACTIONS.getOrDefault(code, new Words(code, code));
  }
}
