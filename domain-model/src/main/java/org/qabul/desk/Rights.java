package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Role;

/** What the one who acts may do, read anew for every deed: a changed role acts at once. */
@Dependent
class Rights {
  private final Operators operators;

  @Inject
  Rights(Operators operators) {
    this.operators = operators;
  }

  boolean mayDecide(Actor actor) {
    return operators
        .find(actor.id())
        .filter(Operator::enabled)
        .filter(operator -> operator.role().mayDecide())
        .isPresent();
  }

  boolean admin(Actor actor) {
    return operators
        .find(actor.id())
        .filter(Operator::enabled)
        .filter(operator -> operator.role() == Role.ADMIN)
        .isPresent();
  }

  boolean mayApprove(Actor actor) {
    return operators
        .find(actor.id())
        .filter(Operator::enabled)
        .filter(operator -> operator.role().mayApprove())
        .isPresent();
  }
}
