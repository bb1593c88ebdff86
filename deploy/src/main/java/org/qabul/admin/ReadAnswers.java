package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.OptOutAnswers;

/** Reads what people who opt out are answered. */
@Reading
class ReadAnswers {
  private final OptOutAnswers answers;
  private final Operators operators;

  @Inject
  ReadAnswers(OptOutAnswers answers, Operators operators) {
    this.answers = answers;
    this.operators = operators;
  }

  List<AnswerRow> inForce() {
    return answers.inForce().stream().map(this::row).toList();
  }

  private AnswerRow row(OptOutAnswer answer) {
    return new AnswerRow(
        answer,
        operators.find(answer.approvedBy()).map(Operator::name).orElse(answer.approvedBy()));
  }
}
