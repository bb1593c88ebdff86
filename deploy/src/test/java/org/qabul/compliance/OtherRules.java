package org.qabul.compliance;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.story.DeskWiring;

/** The same desk, with two people demanded for marketing. */
@Alternative
@Priority(10)
@Singleton
class OtherRules {
  @Produces
  GateSettings gate() {
    return DeskWiring.gate(new FourEyes(Set.of(Trigger.MARKETING), 50, Set.of()));
  }
}
