package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import org.qabul.compliance.CurrentReader;
import org.qabul.compliance.OptOutPhrase;
import org.qabul.compliance.OptOutPhrases;
import org.qabul.compliance.OptOutReader;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;

/** Reads the phrases that admins added, and sentences as they would be read. */
@Reading
class ReadPhrases {
  private final OptOutPhrases phrases;
  private final CurrentReader reader;
  private final Operators operators;

  @Inject
  ReadPhrases(OptOutPhrases phrases, CurrentReader reader, Operators operators) {
    this.phrases = phrases;
    this.reader = reader;
    this.operators = operators;
  }

  List<PhraseRow> inForce() {
    return phrases.inForce().stream().map(this::row).toList();
  }

  private PhraseRow row(OptOutPhrase phrase) {
    return new PhraseRow(
        phrase, operators.find(phrase.addedBy()).map(Operator::name).orElse(phrase.addedBy()));
  }

  /**
   * @param phrase counts as if it were added; may be empty
   */
  OptOutReader.Reading of(String sentence, String phrase) {
    return reader.now().with(List.of(phrase)).read(sentence);
  }
}
