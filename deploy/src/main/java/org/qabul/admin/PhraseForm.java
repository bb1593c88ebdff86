package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.AddPhrase;
import org.qabul.compliance.OptOutReader;
import org.qabul.compliance.RemovePhrase;
import org.qabul.domain.InvalidValue;

/** Phrases that opt out: those that are there, one in the making, and a sentence to try. */
@Named
@RequestScoped
public class PhraseForm {
  /** A plain input: which phrase is meant must not shift when one is removed in between. */
  private static final String REMOVED = "removed";

  private final ReadPhrases phrases;
  private final AddPhrase addPhrase;
  private final RemovePhrase removePhrase;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private String phrase = "";
  private String sentence = "";
  private @Nullable List<PhraseRow> rows;
  private OptOutReader.@Nullable Reading reading;

  @Inject
  PhraseForm(
      ReadPhrases phrases,
      AddPhrase addPhrase,
      RemovePhrase removePhrase,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.phrases = phrases;
    this.addPhrase = addPhrase;
    this.removePhrase = removePhrase;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public List<PhraseRow> rows() {
    if (rows == null) {
      rows = phrases.inForce();
    }
    return rows;
  }

  public void read() {
    reading = phrases.of(sentence, phrase);
  }

  /** Empty until a sentence was tried. */
  public Optional<String> reading() {
    return Optional.ofNullable(reading).map(Enum::name);
  }

  public void add() {
    change(
        () -> {
          addPhrase.add(phrase, me.actor());
          answer.done("phrase.added");
        });
  }

  public void remove() {
    change(
        () -> {
          if (removePhrase.remove(address.value(REMOVED), me.actor())) {
            answer.done("phrase.removed");
          } else {
            answer.refuse("phrase.gone");
          }
        });
  }

  private void change(Runnable deed) {
    if (!me.admin()) {
      answer.refuse("phrase.admin.only");
      return;
    }
    try {
      deed.run();
      address.again();
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public String getPhrase() {
    return phrase;
  }

  public void setPhrase(String phrase) {
    this.phrase = phrase;
  }

  public String getSentence() {
    return sentence;
  }

  public void setSentence(String sentence) {
    this.sentence = sentence;
  }
}
