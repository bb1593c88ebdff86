package org.qabul.deploy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.qabul.desk.Deed;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;

/** Finds the operator behind a login. */
@Deed
class OperatorLogins {
  private final Operators operators;

  @Inject
  OperatorLogins(Operators operators) {
    this.operators = operators;
  }

  Optional<Operator> enabled(String login) {
    return operators.byLogin(login).filter(Operator::enabled);
  }
}
