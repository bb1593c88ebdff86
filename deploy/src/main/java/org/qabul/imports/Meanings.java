package org.qabul.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/** What people write into cells, and what it means here. */
final class Meanings {
  private static final Map<Type, Set<String>> CONSENTS =
      Map.of(
          Type.IMPORTED,
          Set.of(
              "yes",
              "y",
              "true",
              "1",
              "given",
              "opt in",
              "opted in",
              "subscribed",
              "نعم",
              "موافق",
              "موافقة",
              "وافق",
              "مشترك"),
          Type.REFUSED,
          Set.of("no", "n", "false", "0", "refused", "لا", "غير موافق", "رفض", "رافض", "لم يوافق"),
          Type.WITHDRAWN,
          Set.of("withdrawn", "سحب", "منسحب", "سحب الموافقة"),
          Type.SUPPRESSED,
          Set.of(
              "stop",
              "opt out",
              "opted out",
              "unsubscribed",
              "إيقاف",
              "ايقاف",
              "موقوف",
              "ألغى الاشتراك",
              "الغاء الاشتراك",
              "إلغاء الاشتراك"));

  private static final Map<Language, Set<String>> LANGUAGES =
      Map.of(
          Language.AR, Set.of("ar", "arabic", "عربي", "العربية", "عربية"),
          Language.EN, Set.of("en", "english", "انجليزي", "إنجليزي", "الإنجليزية", "الانجليزية"));

  private static final Map<Purpose, Set<String>> PURPOSES =
      Map.of(
          Purpose.MARKETING,
              Set.of("marketing", "promotions", "offers", "تسويق", "التسويق", "عروض", "العروض"),
          Purpose.UTILITY,
              Set.of(
                  "utility",
                  "notifications",
                  "updates",
                  "إشعار خدمي",
                  "إشعارات",
                  "اشعارات",
                  "خدمي"),
          Purpose.SERVICE_REPLY,
              Set.of(
                  "service_reply",
                  "service reply",
                  "service",
                  "support",
                  "رد خدمة",
                  "خدمة",
                  "خدمة العملاء"),
          Purpose.AUTHENTICATION,
              Set.of("authentication", "otp", "verification", "تحقق", "رمز التحقق"));

  private Meanings() {}

  static Optional<Type> consent(String text) {
    return find(CONSENTS, text);
  }

  static Optional<Language> language(String text) {
    return find(LANGUAGES, text);
  }

  static Optional<Purpose> purpose(String text) {
    return find(PURPOSES, text);
  }

  private static <T> Optional<T> find(Map<T, Set<String>> meanings, String text) {
    String asked = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    return meanings.entrySet().stream()
        .filter(meaning -> meaning.getValue().contains(asked))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
