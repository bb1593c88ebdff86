package org.qabul.walk;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.qabul.compliance.FourEyes;
import org.qabul.compliance.FourEyes.Trigger;
import org.qabul.compliance.FrequencyCaps;
import org.qabul.compliance.GateSettings;
import org.qabul.domain.Purpose;
import org.qabul.story.DeskWiring;

/**
 * The configuration of the stories, and stricter: two people for marketing and for one's own text,
 * and a cap of its own for marketing.
 */
@Alternative
@Priority(5)
@Singleton
class StrictWiring {
  static final int MARKETING_CAP = 1;

  @Produces
  GateSettings gate() {
    return DeskWiring.gate(
        new FourEyes(Set.of(Trigger.AUTHOR, Trigger.MARKETING), 1, Set.of()),
        Map.of(Purpose.MARKETING, new FrequencyCaps.Cap(MARKETING_CAP, DeskWiring.PERIOD)));
  }
}
