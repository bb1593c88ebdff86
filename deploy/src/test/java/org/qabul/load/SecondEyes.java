package org.qabul.load;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.compliance.GateSettings;
import org.qabul.story.DeskWiring;

/** The same configuration, with both demands for a second person that cost queries of their own. */
@Alternative
@Priority(10)
@Singleton
class SecondEyes {
  @Produces
  GateSettings gate() {
    return DeskWiring.gate(
        new FourEyes(Set.of(Trigger.FIRST_CONTACT, Trigger.RECIPIENTS), 50, Set.of()));
  }
}
