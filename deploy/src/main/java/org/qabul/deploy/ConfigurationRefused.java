package org.qabul.deploy;

import java.util.List;

/**
 * The configuration cannot be used; every wrong key is named, with what it saw and what it accepts.
 */
class ConfigurationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationRefused(List<String> faults) {
    super(String.join("\n", faults));
  }
}
