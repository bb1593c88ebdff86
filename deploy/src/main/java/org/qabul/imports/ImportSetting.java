package org.qabul.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qabul.compliance.Notice;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/**
 * What a file is read by beside its own cells.
 *
 * @param now when a no was said that has no date
 * @param notices the languages each version of a notice is kept in
 */
record ImportSetting(
    ImportDefaults defaults,
    String businessNumber,
    ZoneId zone,
    Instant now,
    Map<String, List<Language>> notices) {

  static Map<String, List<Language>> languages(List<Notice> notices) {
    return notices.stream()
        .collect(groupingBy(Notice::version, TreeMap::new, mapping(Notice::language, toList())));
  }

  String source() {
    return defaults.source();
  }

  Optional<Purpose> purpose() {
    return defaults.purpose();
  }

  String notice() {
    return defaults.notice();
  }

  /** The person's language when the notice was written in it, else the one it was written in. */
  Language shownIn(String version, Language theirs) {
    var languages = notices.getOrDefault(version, List.of(theirs));
    return languages.contains(theirs) ? theirs : languages.get(0);
  }

  static Words known(Map<String, List<Language>> notices) {
    return notices.isEmpty() ? ADDED_FIRST : KEPT.with(String.join(", ", notices.keySet()));
  }

  private static final Words ADDED_FIRST =
      new Words(
          "نسخة إشعار تضاف أولاً في صفحة الضوابط", "a notice, added first on the policy page");
  private static final Words KEPT =
      new Words("نسخة إشعار محفوظة: %s", "a notice that is kept here: %s");
}
