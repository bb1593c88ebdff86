package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.compliance.OptOutReader.Reading;

class OptOutReaderTest {
  private static final int AT_LEAST = 400;
  private static final double WRONGLY_CERTAIN = 0.01;

  private final OptOutReader reader = new OptOutReader(List.of());

  private record Message(Reading label, String text) {
    static Message of(String line) {
      String[] cells = line.split("\t", 2);
      return new Message(Reading.valueOf(cells[0]), cells[1]);
    }
  }

  @Test
  void missesNoCertainOptOutOfTheLabelledMessages() throws IOException {
    var certain = labelled().stream().filter(message -> message.label() == Reading.CERTAIN);
    assertThat(certain)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            message ->
                assertThat(reader.read(message.text()))
                    .as(message.text())
                    .isEqualTo(Reading.CERTAIN));
  }

  @Test
  void isWronglyCertainOfAtMostOneInAHundred() throws IOException {
    var others = labelled().stream().filter(message -> message.label() != Reading.CERTAIN).toList();
    var wrong =
        others.stream().filter(message -> reader.read(message.text()) == Reading.CERTAIN).toList();
    assertThat(others).hasSizeGreaterThan(200);
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (others.size() * WRONGLY_CERTAIN));
  }

  @Test
  void learnsPhrasesAsTheyAreTypedAndForgetsNothing() {
    var more = reader.with(List.of("مابي مسجات (نهائياً", "", "123"));
    assertThat(more.read("ما أبي رسايل نهائيا")).isEqualTo(Reading.CERTAIN);
    assertThat(more.read("إيقاف")).isEqualTo(Reading.CERTAIN);
    assertThat(more.read("متى تفتحون؟")).isEqualTo(Reading.NONE);
    assertThat(more.with(List.of("سلامات")).read("مابي مسجات نهائيا")).isEqualTo(Reading.CERTAIN);
    assertThat(reader.with(List.of("سلامات")).read("سلامات")).isEqualTo(Reading.CERTAIN);
    assertThat(reader.read("سلامات")).isEqualTo(Reading.NONE);
  }

  /** A message of courtesies alone leaves nothing over, and nothing is no phrase. */
  @Test
  void takesABlankForNoPhrase() {
    assertThat(reader.with(List.of("", " ", "!")).read("شكراً")).isEqualTo(Reading.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "شكراً, true",
    "شكراً لكم, true",
    "'thanks', true",
    "وقف شكراً, false",
    "'stop, thanks', false"
  })
  void knowsWhatIsNothingButACourtesy(String text, boolean courtesy) {
    assertThat(reader.courtesy(text)).isEqualTo(courtesy);
  }

  @Test
  void showsADoubtfulOneToAPersonAndLeavesMostOthersAlone() throws IOException {
    var all = labelled();
    assertThat(share(all, Reading.DOUBTFUL, Reading.DOUBTFUL)).isGreaterThanOrEqualTo(0.9);
    assertThat(share(all, Reading.NONE, Reading.NONE)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void printsItsFigures() throws IOException {
    var all = labelled();
    assertThat(all).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    for (Reading label : Reading.values()) {
      System.out.printf(
          "opt-out reader: %s read as CERTAIN %.3f, DOUBTFUL %.3f, NONE %.3f%n",
          label,
          share(all, label, Reading.CERTAIN),
          share(all, label, Reading.DOUBTFUL),
          share(all, label, Reading.NONE));
    }
  }

  private double share(List<Message> all, Reading label, Reading read) {
    var labelled = all.stream().filter(message -> message.label() == label).toList();
    long so = labelled.stream().filter(message -> reader.read(message.text()) == read).count();
    return (double) so / labelled.size();
  }

  private static List<Message> labelled() throws IOException {
    var file =
        Objects.requireNonNull(OptOutReaderTest.class.getResourceAsStream("opt-out-messages.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Message::of).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Cancel my order. STOP., DOUBTFUL",
    "Cancel my order. I will report you, DOUBTFUL",
    "وقف شكراً لكم, CERTAIN",
    "شكراً لكم وقف, CERTAIN",
    "وقف, CERTAIN",
    "'I don''t need any help, thanks', NONE",
    "'We do not want any onions', NONE",
    "أعتذر عن عدم التواصل, DOUBTFUL"
  })
  void readsSentenceBySentence(String text, Reading reading) {
    assertThat(reader.read(text)).isEqualTo(reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"كفى يا قبول", "كفي يا قبول", "كَفَى يا قبول!", "KAFA", "kafa."})
  void hearsThePhrasesOfTheBusinessToo(String text) {
    var extended = new OptOutReader(List.of("كفى يا قبول", "kafa"));
    assertThat(extended.read(text)).isEqualTo(Reading.CERTAIN);
    assertThat(reader.read(text)).isEqualTo(Reading.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "أإآٱا, ا",
    "فتى, فتي",
    "شركة, شركه",
    "رسالـــة, رساله",
    "مُحَمَّد, محمد",
    "ايقاااااف, ايقاف",
    "stooop, stop",
    "١٢٣ ۴۵۶, 123 456",
    "ﺇﻳﻘﺎﻑ, ايقاف",
    "ＳＴＯＰ, stop",
    "«إيقاف»!!, ايقاف"
  })
  void foldsWhatPeopleWriteInManyWays(String written, String folded) {
    assertThat(FoldedText.of(written)).isEqualTo(folded);
  }
}
