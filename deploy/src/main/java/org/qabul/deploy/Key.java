package org.qabul.deploy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Words;

/**
 * Every key of the configuration: what it is called, what it accepts, and what it is without one.
 */
enum Key {
  LIVE_SEND(
      "whatsapp.allow.live.send",
      "false",
      "true, false",
      new Words(
          "المفتاح الوحيد الذي يسمح بخروج أي رسالة", "The only switch that lets anything leave")),
  VERIFY_TOKEN(
      "whatsapp.verify.token",
      null,
      "text; a secret",
      new Words("رمز التحقق من عنوان الويبهوك", "Proves Meta's handshake")),
  APP_SECRET(
      "whatsapp.app.secret",
      null,
      "one secret, or current,previous; a secret",
      new Words(
          "يتحقق من توقيع الويبهوك؛ بدونه يُجاب 503",
          "Checks webhook signatures; without it the webhook answers 503")),
  ACCESS_TOKEN(
      "whatsapp.access.token",
      null,
      "text; a secret",
      new Words("رمز الوصول إلى واجهة ميتا", "Bearer token of the Graph API")),
  PHONE_NUMBER_ID(
      "whatsapp.phone.number.id",
      "100000000000001",
      "5 to 32 digits; several with commas between them",
      new Words(
          "معرّف رقم العمل لدى ميتا؛ الأول للإرسال، والبقية للاستقبال",
          "The business number's id at Meta; the first sends, the others are heard")),
  BUSINESS_ACCOUNT_ID(
      "whatsapp.business.account.id",
      null,
      "5 to 32 digits",
      new Words(
          "معرّف حساب الأعمال الذي يتبعه رقم الإرسال لدى ميتا",
          "The id at Meta of the business account of the number that sends")),
  GRAPH_URL(
      "whatsapp.graph.url",
      "https://graph.facebook.com",
      "an http or https address",
      new Words("عنوان واجهة ميتا", "Where the Graph API is")),
  GRAPH_VERSION(
      "whatsapp.graph.version",
      "v25.0",
      "v and a version, such as v25.0",
      new Words("إصدار واجهة ميتا", "Version of the Graph API")),
  ZONE(
      "qabul.zone",
      "Asia/Riyadh",
      "an IANA zone, such as Asia/Riyadh",
      new Words("المنطقة الزمنية", "Zone of quiet hours and of all times shown")),
  QUIET_HOURS(
      "qabul.quiet.hours",
      "21:00-08:00",
      "HH:mm-HH:mm, several with commas between them, or all",
      new Words("ساعات الهدوء", "When nobody is written to")),
  QUIET_HOURS_FRIDAY(
      "qabul.quiet.hours.friday",
      "",
      "HH:mm-HH:mm, several with commas between them, or all; empty means as on other days",
      new Words("ساعات الهدوء يوم الجمعة", "The same on Fridays")),
  QUIET_HOURS_RAMADAN(
      "qabul.quiet.hours.ramadan",
      "",
      "HH:mm-HH:mm, several with commas between them, or all; empty means as on other days",
      new Words(
          "ساعات الهدوء في رمضان بتقويم أم القرى",
          "The same in Ramadan, by the Umm al-Qura calendar")),
  QUIET_HOURS_EID(
      "qabul.quiet.hours.eid",
      "",
      "HH:mm-HH:mm, several with commas between them, or all; empty means as on other days",
      new Words(
          "ساعات الهدوء في العيدين: ١–٣ شوال و١٠–١٣ ذي الحجة",
          "The same on the feasts: 1 to 3 Shawwal, 10 to 13 Dhu al-Hijjah")),
  CLOSED_DAYS(
      "qabul.closed.days",
      "",
      "dates such as 2026-09-23, separated by commas",
      new Words("أيام لا يُرسل فيها", "Days on which nobody is written to")),
  FREQUENCY_CAP(
      "qabul.frequency.cap",
      "2/P7D",
      "a count and an ISO period, such as 2/P7D",
      new Words("حد الرسائل لجهة الاتصال", "How many messages that we begin one contact may get")),
  FREQUENCY_CAP_MARKETING(
      "qabul.frequency.cap.marketing",
      "",
      "a count and an ISO period, such as 1/P7D; empty means none of its own",
      new Words("حد رسائل التسويق، إلى جانب الحد العام", "The same for marketing, beside it")),
  FREQUENCY_CAP_UTILITY(
      "qabul.frequency.cap.utility",
      "",
      "a count and an ISO period, such as 3/P7D; empty means none of its own",
      new Words(
          "حد الإشعارات الخدمية، إلى جانب الحد العام", "The same for utility messages, beside it")),
  FREQUENCY_CAP_AUTHENTICATION(
      "qabul.frequency.cap.authentication",
      "",
      "a count and an ISO period, such as 5/P1D; empty means none of its own",
      new Words("حد رسائل التحقق، إلى جانب الحد العام", "The same for authentication, beside it")),
  APPROVAL_TTL(
      "qabul.approval.ttl",
      "PT24H",
      "an ISO duration from PT1M to P30D",
      new Words("مدة سريان الاعتماد", "How long an approval holds")),
  FOUR_EYES(
      "qabul.four.eyes",
      "false",
      "false, true (author), or of author, marketing, first-contact, recipients, price with commas between them",
      new Words(
          "متى يلزم شخصان لكل رسالة: كاتبها يعتمدها، تسويق، أول رسالة، كثرة المستلمين، سعر",
          "When two people have to stand behind a message")),
  FOUR_EYES_RECIPIENTS(
      "qabul.four.eyes.recipients",
      "50",
      "a count from 1",
      new Words(
          "من أي عدد من المستلمين في ٢٤ ساعة يلزم شخصان",
          "From how many recipients in 24 hours on two people are needed")),
  FOUR_EYES_PRICE_WORDS(
      "qabul.four.eyes.price.words",
      "سعر, السعر, أسعار, ريال, ر.س, خصم, تخفيض, عرض, price, discount, offer, SAR, SR, %, ٪",
      "words, separated by commas",
      new Words("كلمات السعر في العيون الأربع", "What makes a text one about prices")),
  OPT_OUT_PHRASES(
      "qabul.opt.out.phrases",
      "",
      "phrases, separated by commas",
      new Words(
          "عبارات أخرى تعني الإيقاف حين تكون الرسالة كلها",
          "More phrases that opt out when they are the whole message")),
  RETENTION_WEBHOOKS(
      "qabul.retention.webhooks",
      "P30D",
      "an ISO duration from P8D, or forever",
      new Words(
          "مدة حفظ أجسام الويبهوك بعد إنجازها؛ تعيد ميتا إرسالها سبعة أيام",
          "How long bodies of webhooks stay after they were worked; Meta repeats them for seven days")),
  RETENTION_TEXTS(
      "qabul.retention.texts",
      "",
      "an ISO duration from P1D, or forever; empty means forever",
      new Words(
          "مدة حفظ نصوص الرسائل والفرص والمسودات بعد انتهاء أمرها؛ تبقى القرارات والبصمات",
          "How long texts of messages, opportunities and drafts stay after their case is over; decisions and hashes remain")),
  RETENTION_CONTACTS(
      "qabul.retention.contacts",
      "",
      "an ISO duration from P90D, or forever; empty means forever",
      new Words(
          "من لم يحدث معه شيء طوال هذه المدة تُمحى بياناته كما لو طلب ذلك",
          "Whoever nothing happened with for so long is erased as if they had asked")),
  HOME(
      "qabul.home",
      "~/.qabul",
      "a folder that can be written",
      new Words("مجلد البيانات", "Where the embedded database and the secrets live")),
  DB_URL(
      "qabul.db.url",
      "",
      "a jdbc:h2: or jdbc:postgresql: address; empty means H2 under qabul.home",
      new Words("قاعدة البيانات", "The database")),
  DB_USER("qabul.db.user", "qabul", "text", new Words("مستخدم القاعدة", "The database's user")),
  DB_PASSWORD(
      "qabul.db.password",
      "",
      "text; a secret",
      new Words("كلمة مرور القاعدة", "The database's password")),
  DB_OWNER_USER(
      "qabul.db.owner.user",
      null,
      "text; empty means qabul.db.user",
      new Words(
          "مالك الجداول في PostgreSQL، يهيئها عند البدء ولا يعمل المكتب به",
          "Owner of the tables in PostgreSQL, who prepares them at the start; the desk runs without")),
  DB_OWNER_PASSWORD(
      "qabul.db.owner.password",
      null,
      "text; a secret",
      new Words("كلمة مرور مالك الجداول", "The owner's password")),
  ERASURE_KEY(
      "qabul.erasure.key",
      null,
      "what the desk wrote to secrets/qabul.erasure.key at its first start; a secret",
      new Words(
          "يُعرف به من مُحيت بياناته إذا استُورد من جديد",
          "By it somebody who was erased is known when imported again")),
  LEDGER_KEY(
      "qabul.ledger.key",
      null,
      "what the desk wrote to secrets/qabul.ledger.key at its first start; a secret",
      new Words("يوقّع نقاط تحقق السجلات", "Signs the checkpoints of the ledgers")),
  LEDGER_CHECKPOINTS(
      "qabul.ledger.checkpoints",
      "",
      "a file; empty means ledger/checkpoints.jsonl under qabul.home",
      new Words(
          "ملف نقاط التحقق؛ الأفضل على جهاز آخر",
          "The checkpoints' file, best on another machine")),
  LEDGER_CHECKPOINT_EVERY(
      "qabul.ledger.checkpoint.every",
      "PT1M",
      "an ISO duration from PT1S to P1D",
      new Words("أقصر مدة بين نقطتي تحقق", "The shortest time between two checkpoints")),
  LEDGER_TRUSTED_KEYS(
      "qabul.ledger.trusted.keys",
      "",
      "public keys, separated by commas",
      new Words(
          "مفاتيح أخرى تُصدَّق نقاط تحققها: عقد أخرى، ومفاتيح سابقة",
          "Other keys whose checkpoints are believed: other nodes', and former ones")),
  API_KEY(
      "qabul.api.key",
      null,
      "at least 32 characters; a secret",
      new Words("مفتاح أول عميل للواجهة البرمجية", "Key of the API's first client")),
  DEMO(
      "qabul.demo",
      "false",
      "true, false",
      new Words("بيانات تجريبية عند أول تشغيل", "Demo data at the first start")),
  HTTP_ADDRESS(
      "qabul.http.address",
      "127.0.0.1",
      "an address of this machine",
      new Words("عنوان الاستماع", "Where the one HTTP port listens")),
  PORT(
      "qabul.port",
      "8080",
      "1 to 65535",
      new Words("المنفذ", "The port; --port on the command line wins"));

  private final String key;
  private final Optional<String> fallback;
  private final String accepts;
  private final Words meaning;

  Key(String key, @Nullable String fallback, String accepts, Words meaning) {
    this.key = key;
    this.fallback = Optional.ofNullable(fallback);
    this.accepts = accepts;
    this.meaning = meaning;
  }

  String key() {
    return key;
  }

  /** All that it may be given under: the file with the API's first key has a name of its own. */
  Stream<String> names() {
    return this == API_KEY ? Stream.of(key, "api.key") : Stream.of(key);
  }

  /** The environment variable of the same name, as MicroProfile Config maps it. */
  String variable() {
    return key.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  Optional<String> fallback() {
    return fallback;
  }

  String accepts() {
    return accepts;
  }

  Words meaning() {
    return meaning;
  }

  /** Comes from the environment or the secrets directory only; never from a command line. */
  boolean secret() {
    return accepts.endsWith("a secret");
  }
}
