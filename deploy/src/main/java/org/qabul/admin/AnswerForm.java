package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.desk.ApproveOptOutAnswer;
import org.qabul.desk.EndOptOutAnswer;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;

/** What people who opt out are answered: the words in force, and others to be approved. */
@Named
@RequestScoped
public class AnswerForm {
  private final ReadAnswers answers;
  private final ApproveOptOutAnswer approveAnswer;
  private final EndOptOutAnswer endAnswer;
  private final CurrentOperator me;
  private final Answer answer;
  private final Address address;
  private Language language = Language.AR;
  private String body = "";
  private @Nullable List<AnswerRow> rows;

  @Inject
  AnswerForm(
      ReadAnswers answers,
      ApproveOptOutAnswer approveAnswer,
      EndOptOutAnswer endAnswer,
      CurrentOperator me,
      Answer answer,
      Address address) {
    this.answers = answers;
    this.approveAnswer = approveAnswer;
    this.endAnswer = endAnswer;
    this.me = me;
    this.answer = answer;
    this.address = address;
  }

  public List<AnswerRow> rows() {
    if (rows == null) {
      rows = answers.inForce();
    }
    return rows;
  }

  public void approve() {
    try {
      if (answer.give(approveAnswer.approve(language, body, me.actor()))) {
        address.again();
      }
    } catch (InvalidValue wrong) {
      answer.refuse(wrong);
    }
  }

  public void end() {
    answer.give(endAnswer.end(address.value("ended"), me.actor()));
    address.again();
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
