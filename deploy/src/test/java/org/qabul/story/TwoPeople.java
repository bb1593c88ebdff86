package org.qabul.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.compliance.GateSettings;

/** The same configuration, with two people demanded for marketing and for one's own text. */
@Alternative
@Priority(10)
@Singleton
class TwoPeople {
  @Produces
  GateSettings gate() {
    return DeskWiring.gate(
        new FourEyes(Set.of(Trigger.AUTHOR, Trigger.MARKETING), 50, Set.of("خصم")));
  }
}
