package org.qabul.deploy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import org.eclipse.microprofile.config.ConfigProvider;

/** Checks the configuration before anything is opened; a wrong value stops the start. */
@ApplicationScoped
public class Preflight {
  /** The launcher shows this property's sentences and ends the process. */
  static final String REFUSED = "qabul.refused";

  private static final int FIRST = 1;

  void check(@Observes @Priority(FIRST) Startup event) {
    try {
      Configuration.read(ConfigProvider.getConfig());
    } catch (ConfigurationRefused refused) {
      throw refused(refused);
    }
  }

  static ConfigurationRefused refused(ConfigurationRefused refused) {
    System.setProperty(REFUSED, String.valueOf(refused.getMessage()));
    return refused;
  }
}
