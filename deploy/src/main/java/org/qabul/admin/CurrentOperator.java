package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.domain.Actor;
import org.qabul.domain.Operator;
import org.qabul.domain.Role;

/** Who is signed in, read anew for every request: a changed role or a disabled account acts now. */
@Named("me")
@RequestScoped
public class CurrentOperator {
  private final HttpServletRequest request;
  private final ReadOperator operators;
  private @Nullable Optional<Operator> found;

  @Inject
  CurrentOperator(HttpServletRequest request, ReadOperator operators) {
    this.request = request;
    this.operators = operators;
  }

  Optional<Operator> found() {
    if (found == null) {
      found =
          Optional.ofNullable(request.getUserPrincipal())
              .map(Principal::getName)
              .flatMap(operators::enabled);
    }
    return found;
  }

  /** Reads the operator again, after something of theirs was changed. */
  void forget() {
    found = null;
  }

  public boolean signedIn() {
    return found().isPresent();
  }

  public Operator operator() {
    return found().orElseThrow();
  }

  public Actor actor() {
    return Actor.onPage(operator().id());
  }

  public boolean admin() {
    return found().map(Operator::role).filter(Role.ADMIN::equals).isPresent();
  }

  public boolean mayDecide() {
    return found().map(Operator::role).filter(Role::mayDecide).isPresent();
  }

  public boolean mayApprove() {
    return found().map(Operator::role).filter(Role::mayApprove).isPresent();
  }
}
