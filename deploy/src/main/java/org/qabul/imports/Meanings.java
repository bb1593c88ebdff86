package org.qabul.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.FoldedText;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;

/** What people write into cells, however they spell it, and what it means here. */
final class Meanings {
  private static final Map<Type, Set<String>> CONSENTS =
      Map.of(
          Type.IMPORTED,
          ways(
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
          ways("no", "n", "false", "0", "refused", "لا", "غير موافق", "رفض", "رافض", "لم يوافق"),
          Type.WITHDRAWN,
          ways("withdrawn", "سحب", "منسحب", "سحب الموافقة"),
          Type.SUPPRESSED,
          ways(
              "stop",
              "opt out",
              "opted out",
              "stopped",
              "unsubscribe",
              "unsubscribed",
              "do not contact",
              "لا يرغب",
              "لا يريد",
              "إيقاف",
              "موقوف",
              "ألغى الاشتراك",
              "إلغاء الاشتراك"));

  private static final Map<Language, Set<String>> LANGUAGES =
      Map.of(
          Language.AR, ways("ar", "arabic", "عربي", "العربية", "عربية"),
          Language.EN, ways("en", "english", "إنجليزي", "الإنجليزية"));

  private static final Map<Purpose, Set<String>> PURPOSES =
      Map.of(
          Purpose.MARKETING,
              ways("marketing", "promotions", "offers", "تسويق", "التسويق", "عروض", "العروض"),
          Purpose.UTILITY,
              ways("utility", "notifications", "updates", "إشعار خدمي", "إشعارات", "خدمي"),
          Purpose.SERVICE_REPLY,
              ways("service reply", "service", "support", "رد خدمة", "خدمة", "خدمة العملاء"),
          Purpose.AUTHENTICATION,
              ways("authentication", "otp", "verification", "تحقق", "رمز التحقق"));

  private static final Set<String> NOTHING =
      ways(
          "no",
          "none",
          "nil",
          "null",
          "na",
          "n/a",
          "0",
          "لا",
          "لا يوجد",
          "لايوجد",
          "بدون",
          "بلا",
          "غير متوفر");

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

  /** Each of several in one cell; empty for what is none. */
  static List<Optional<Purpose>> purposes(String text) {
    return Arrays.stream(text.split("[,،;؛|+/]"))
        .filter(one -> !one.isBlank())
        .map(Meanings::purpose)
        .toList();
  }

  /** What a cell proves; nothing, when it says in words that there is nothing. */
  static String evidence(String text) {
    return NOTHING.contains(FoldedText.of(text)) ? "" : text;
  }

  private static <T> Optional<T> find(Map<T, Set<String>> meanings, String text) {
    String asked = FoldedText.of(text);
    return meanings.entrySet().stream()
        .filter(meaning -> meaning.getValue().contains(asked))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> ways(String... written) {
    return Arrays.stream(written).map(FoldedText::of).collect(Collectors.toUnmodifiableSet());
  }
}
