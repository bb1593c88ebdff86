package org.qabul.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Asks for a login before anything that is protected, and remembers it in the session. The
 * container's own form login answers an empty page to whoever leaves the form and comes back
 * (Soteria 3.0), so this is written out.
 */
@AutoApplySession
@ApplicationScoped
public class SessionLogin implements HttpAuthenticationMechanism {
  private final IdentityStoreHandler stores;

  @Inject
  SessionLogin(IdentityStoreHandler stores) {
    this.stores = stores;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return context.notifyContainerAboutLogin(stores.validate(credential));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    return Wanted.inBackground(request)
        ? sendToLogin(response)
        : context.redirect(request.getContextPath() + Wanted.loginFor(request));
  }

  /** A page that looks for news in the background has to be told in the words of Faces. */
  private static AuthenticationStatus sendToLogin(HttpServletResponse response) {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      response.getWriter().print(Wanted.REDIRECT_TO_LOGIN);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
