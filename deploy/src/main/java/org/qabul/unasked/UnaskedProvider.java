package org.qabul.unasked;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import javax.security.auth.callback.CallbackHandler;

/** The login of the application, but for webhooks. */
final class UnaskedProvider implements AuthConfigProvider {
  private final AuthConfigProvider login;

  UnaskedProvider(AuthConfigProvider login) {
    this.login = login;
  }

  @Override
  public ServerAuthConfig getServerAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return new UnaskedConfig(login.getServerAuthConfig(layer, application, handler));
  }

  @Override
  public ClientAuthConfig getClientAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return login.getClientAuthConfig(layer, application, handler);
  }

  @Override
  public void refresh() {
    login.refresh();
  }
}
