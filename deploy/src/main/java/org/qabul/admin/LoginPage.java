package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs an operator in. */
@Named
@RequestScoped
public class LoginPage {
  private final SecurityContext security;
  private final HttpServletRequest request;
  private final Address address;
  private final Answer answer;
  private String login = "";
  private String password = "";

  @Inject
  LoginPage(SecurityContext security, HttpServletRequest request, Address address, Answer answer) {
    this.security = security;
    this.request = request;
    this.address = address;
    this.answer = answer;
  }

  public void signIn() {
    if (authenticated() == AuthenticationStatus.SUCCESS) {
      // An id that somebody else planted before the login is worth nothing after it
      request.changeSessionId();
      address.to(Wanted.orFirstPage(address.value(Wanted.PARAMETER)));
    } else {
      answer.refuse("login.wrong");
    }
  }

  private AuthenticationStatus authenticated() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var credential = new UsernamePasswordCredential(login, new Password(password));
    return security.authenticate(
        request,
        (HttpServletResponse) external.getResponse(),
        AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
