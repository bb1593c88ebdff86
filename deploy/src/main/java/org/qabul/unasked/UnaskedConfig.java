package org.qabul.unasked;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;
import org.qabul.webhook.WebhookServlet;

/** Tells webhooks from all other requests. */
final class UnaskedConfig implements ServerAuthConfig {
  /** Set by the container for what a constraint protects (Jakarta Authentication 3.0, 3.8.1.1). */
  private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";

  private static final String UNASKED = "unasked";

  private final ServerAuthConfig login;

  UnaskedConfig(ServerAuthConfig login) {
    this.login = login;
  }

  @Override
  public String getAuthContextID(MessageInfo message) {
    return isUnasked(message) ? UNASKED : login.getAuthContextID(message);
  }

  private boolean isUnasked(MessageInfo message) {
    return message.getRequestMessage() instanceof HttpServletRequest request
        && request.getServletPath().equals(WebhookServlet.PATH)
        && !Boolean.parseBoolean(String.valueOf(message.getMap().get(MANDATORY)));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public ServerAuthContext getAuthContext(
      String id, @Nullable Subject service, @Nullable Map properties) throws AuthException {
    return id.equals(UNASKED) ? Nobody.INSTANCE : login.getAuthContext(id, service, properties);
  }

  @Override
  public String getMessageLayer() {
    return login.getMessageLayer();
  }

  @Override
  public String getAppContext() {
    return login.getAppContext();
  }

  @Override
  public void refresh() {
    login.refresh();
  }

  @Override
  public boolean isProtected() {
    return login.isProtected();
  }
}
