package org.qabul.compliance;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads whether somebody asks not to be written to. Certain: nothing else can be meant. Doubtful: a
 * person has to read it. A sentence that only holds the word, such as «إلغاء الموعد», is neither.
 */
public final class OptOutReader {
  /** After what ends one; a question keeps its mark. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?؟\\n])");

  private static final String WHOLE = "whole";
  private static final Pattern QUESTION = Pattern.compile("[?؟]");

  private final Map<String, List<String>> written;
  private final Map<String, String> spelling;
  private final Phrases courtesy;
  private final Phrases whole;
  private final Phrases strong;
  private final Phrases doubtful;
  private final Phrases harmless;
  private final Phrases hedge;

  /** How sure it is. */
  public enum Reading {
    CERTAIN,
    DOUBTFUL,
    NONE
  }

  /**
   * @param more phrases of the business that opt out when they are a whole message
   * @throws IllegalArgumentException when one of them is no phrase
   */
  public OptOutReader(List<String> more) {
    this(knowing(load(), more));
  }

  private OptOutReader(Map<String, List<String>> written) {
    this.written = written;
    spelling =
        written.getOrDefault("spelling", List.of()).stream()
            .map(line -> line.split(" = ", 2))
            .collect(toMap(pair -> FoldedText.of(pair[0]), pair -> FoldedText.of(pair[1])));
    courtesy = phrases(written, "courtesy");
    whole = phrases(written, WHOLE);
    strong = phrases(written, "strong");
    doubtful = phrases(written, "doubtful");
    harmless = phrases(written, "harmless");
    hedge = phrases(written, "hedge");
  }

  /**
   * One that knows more.
   *
   * @param more phrases as somebody typed them, which opt out when they are a whole message
   */
  public OptOutReader with(List<String> more) {
    return new OptOutReader(
        knowing(written, more.stream().map(this::folded).filter(text -> !text.isBlank()).toList()));
  }

  private static Map<String, List<String>> knowing(
      Map<String, List<String>> written, List<String> more) {
    var all = new HashMap<>(written);
    all.put(
        WHOLE,
        Stream.concat(written.getOrDefault(WHOLE, List.of()).stream(), more.stream()).toList());
    return all;
  }

  /** Says nothing that a person would leave out. */
  boolean courtesy(String text) {
    return courtesy.strippedFrom(folded(text)).isBlank();
  }

  public Reading read(String text) {
    String folded = folded(text);
    if (whole.are(folded) || whole.are(courtesy.strippedFrom(folded))) {
      return Reading.CERTAIN;
    }
    if (Arrays.stream(SENTENCE.split(text)).anyMatch(this::demands)) {
      return Reading.CERTAIN;
    }
    boolean perhaps = Arrays.stream(SENTENCE.split(text)).anyMatch(this::hints);
    return perhaps || strong.standIn(folded) ? Reading.DOUBTFUL : Reading.NONE;
  }

  /** Neither a question nor a condition. */
  private boolean demands(String sentence) {
    String folded = folded(sentence);
    return (strong.standIn(folded) || isWhole(courtesy.strippedFrom(folded)))
        && !QUESTION.matcher(sentence).find()
        && !hedge.standIn(courtesy.removedFrom(folded));
  }

  private boolean hints(String sentence) {
    String folded = folded(sentence);
    return doubtful.standIn(folded) && !harmless.standIn(folded);
  }

  /** One word among sentences may mean anything. */
  private boolean isWhole(String sentence) {
    return whole.are(sentence) && sentence.strip().contains(" ");
  }

  /** As texts are compared: every word with a space after it. */
  String folded(String text) {
    return Arrays.stream(FoldedText.of(text).split(" "))
        .map(word -> spelling.getOrDefault(word, word) + " ")
        .collect(joining());
  }

  private static Phrases phrases(Map<String, List<String>> written, String section) {
    return Phrases.of(written.getOrDefault(section, List.of()));
  }

  private static Map<String, List<String>> load() {
    var file =
        Objects.requireNonNull(OptOutReader.class.getResourceAsStream("opt-out-phrases.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return sections(reader.lines().map(String::strip).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, List<String>> sections(List<String> lines) {
    var sections = new HashMap<String, List<String>>();
    String section = "";
    for (String line : lines) {
      if (line.matches("\\[[a-z]+]")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        sections.computeIfAbsent(section, none -> new ArrayList<>()).add(line);
      }
    }
    return sections;
  }
}
