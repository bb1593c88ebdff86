package org.qabul.webhook;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Keeps the webhook apart from the API: no filter or provider of the API touches its raw bytes. */
@ApplicationPath("/webhook")
public class WebhookApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(WebhookResource.class);
  }
}
