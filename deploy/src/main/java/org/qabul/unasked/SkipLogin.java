package org.qabul.unasked;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Lets webhooks pass without the login's question. Jakarta Security asks its mechanism twice for
 * each request, and finds it by name both times, which takes longer than everything the webhook
 * does. Whoever passes is nobody: what is protected stays closed to them.
 */
@WebListener
public class SkipLogin implements ServletContextListener {
  private static final String LAYER = "HttpServlet";

  @Override
  public void contextInitialized(ServletContextEvent started) {
    String application = nameOf(started.getServletContext());
    var factory = AuthConfigFactory.getFactory();
    AuthConfigProvider login = factory.getConfigProvider(LAYER, application, null);
    if (login != null) {
      factory.registerConfigProvider(
          new UnaskedProvider(login), LAYER, application, "webhooks are not asked to log in");
    }
  }

  /** As Jakarta Authentication names an application (3.0, 3.1.2). */
  private static String nameOf(ServletContext context) {
    return context.getVirtualServerName() + " " + context.getContextPath();
  }
}
