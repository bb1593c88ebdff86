package org.qabul.unasked;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import java.util.Set;
import javax.security.auth.callback.CallbackHandler;

/** The login of the application, but for some servlets. */
final class UnaskedProvider implements AuthConfigProvider {
  private final AuthConfigProvider login;
  private final Set<String> unasked;

  /**
   * @param unasked servlet paths
   */
  UnaskedProvider(AuthConfigProvider login, Set<String> unasked) {
    this.login = login;
    this.unasked = unasked;
  }

  @Override
  public ServerAuthConfig getServerAuthConfig(
      String layer, String application, CallbackHandler handler) throws AuthException {
    return new UnaskedConfig(login.getServerAuthConfig(layer, application, handler), unasked);
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
