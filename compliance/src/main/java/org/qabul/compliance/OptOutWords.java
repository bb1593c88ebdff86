package org.qabul.compliance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the words with which people ask not to be written to. A message opts out when it is such a
 * phrase and nothing else; a sentence that only holds the word, such as «إلغاء الموعد», does not.
 */
final class OptOutWords {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");

  private static final Set<String> PHRASES =
      Stream.of(
              "إيقاف",
              "أوقف",
              "أوقفوا",
              "وقف",
              "وقفوا",
              "توقف",
              "توقفوا",
              "إيقاف الرسائل",
              "أوقف الرسائل",
              "أوقفوا الرسائل",
              "وقف الرسائل",
              "وقفوا الرسائل",
              "إلغاء الاشتراك",
              "الغي الاشتراك",
              "ألغ الاشتراك",
              "الغاء اشتراك",
              "إلغاء اشتراكي",
              "إلغاء الرسائل",
              "لا ترسل",
              "لا ترسلوا",
              "لا ترسل لي",
              "لا ترسلوا لي",
              "لا تراسلني",
              "لا تراسلوني",
              "لا ترسل رسائل",
              "لا أريد رسائل",
              "لا أريد رسائلكم",
              "ما أبي رسائل",
              "ما أبغى رسائل",
              "ما ابي رسايل",
              "ما ابغى رسايل",
              "ما أبي رسائلكم",
              "لا عاد ترسل",
              "لا عاد ترسلون",
              "لا تزعجني",
              "لا تزعجوني",
              "احذفوا رقمي",
              "احذف رقمي",
              "شيلوا رقمي",
              "إيقاف من فضلك",
              "إيقاف لو سمحت",
              "من فضلك إيقاف",
              "لو سمحت إيقاف",
              "stop",
              "stop please",
              "please stop",
              "stop all",
              "stop messages",
              "stop messaging me",
              "unsubscribe",
              "unsubscribe me",
              "opt out",
              "optout",
              "remove me",
              "do not message me",
              "dont message me",
              "no more messages")
          .map(OptOutWords::normal)
          .collect(Collectors.toUnmodifiableSet());

  private OptOutWords() {}

  static boolean optOut(String text) {
    return PHRASES.contains(normal(text));
  }

  /** Folds what people write differently: marks, stretched letters, forms of alef, digits, case. */
  static String normal(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String folded =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("'", "")
            .replace("’", "")
            .replaceAll("[أإآٱ]", "ا")
            .replace('ى', 'ي')
            .replace('ة', 'ه')
            .replace('ؤ', 'و')
            .replace('ئ', 'ي');
    String words = NOT_WORDS.matcher(folded).replaceAll(" ").strip();
    return STRETCHED.matcher(words).replaceAll("$1");
  }
}
