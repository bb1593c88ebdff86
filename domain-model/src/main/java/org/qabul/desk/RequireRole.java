package org.qabul.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Words;

/** Keeps a deed from whoever may not do it, whatever page or program it came by. */
@Dependent
public class RequireRole {
  private static final Words ADMIN = new Words("مدير المكتب", "an admin of the desk");
  private static final Words DECIDER =
      new Words("مشغّل يملك حق القرار", "an operator who may decide");

  private final Rights rights;

  @Inject
  RequireRole(Rights rights) {
    this.rights = rights;
  }

  /**
   * @throws InvalidValue when the actor is no admin now
   */
  public void admin(Actor actor) {
    require(isAdmin(actor), ADMIN, actor);
  }

  public boolean isAdmin(Actor actor) {
    return rights.admin(actor);
  }

  /**
   * @throws InvalidValue when the actor may not decide now
   */
  public void decider(Actor actor) {
    require(rights.mayDecide(actor), DECIDER, actor);
  }

  private static void require(boolean holds, Words accepted, Actor actor) {
    if (!holds) {
      throw new InvalidValue("actor", accepted, actor.id());
    }
  }
}
