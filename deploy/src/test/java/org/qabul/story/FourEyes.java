package org.qabul.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.qabul.compliance.GateSettings;

/** The same configuration, with a second pair of eyes demanded. */
@Alternative
@Priority(10)
@Singleton
class FourEyes {
  @Produces
  GateSettings gate() {
    return DeskWiring.gate(true);
  }
}
