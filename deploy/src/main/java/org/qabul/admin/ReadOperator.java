package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;

/** Finds operators as they are now, whatever their session remembers of them. */
@Reading
class ReadOperator {
  private final Operators operators;

  @Inject
  ReadOperator(Operators operators) {
    this.operators = operators;
  }

  Optional<Operator> enabled(String login) {
    return operators.byLogin(login).filter(Operator::enabled);
  }

  Optional<Operator> byId(String id) {
    return operators.find(id);
  }

  List<Operator> allEnabled() {
    return operators.byName().stream().filter(Operator::enabled).toList();
  }
}
