package org.qabul.compliance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the words with which people ask not to be written to. A message opts out when it is such a
 * phrase and nothing else; a sentence that only holds the word, such as «إلغاء الموعد», does not.
 */
final class OptOutWords {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");

  private static final Set<String> PHRASES = load();

  private OptOutWords() {}

  static boolean optOut(String text) {
    return PHRASES.contains(normal(text));
  }

  private static Set<String> load() {
    var file = Objects.requireNonNull(OptOutWords.class.getResourceAsStream("opt-out-phrases.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(OptOutWords::normal)
          .filter(phrase -> !phrase.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
            .replace('ی', 'ي')
            .replace('ک', 'ك')
            .replace('ہ', 'ه')
            .replace('ة', 'ه')
            .replace('ؤ', 'و')
            .replace('ئ', 'ي');
    String words = NOT_WORDS.matcher(folded).replaceAll(" ").strip();
    return STRETCHED.matcher(words).replaceAll("$1");
  }
}
