package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session. */
@Named
@RequestScoped
public class SignOut {
  private final HttpServletRequest request;
  private final Address address;

  @Inject
  SignOut(HttpServletRequest request, Address address) {
    this.request = request;
    this.address = address;
  }

  public void leave() throws ServletException {
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    address.to("/login");
  }
}
