package org.qabul.walk;

import java.util.List;
import org.qabul.desk.OfferOpportunity;
import org.qabul.domain.Actor;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Origin;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;

/** A system that offers opportunities. */
record Feeder(World world) {
  void offers(String contactId, Purpose purpose) {
    var words = "السلام عليكم، لدينا عرض رقم " + world.random.nextInt(1_000_000);
    var proposal =
        new Proposal(
            OpportunityType.RENEWAL,
            "تجديد",
            "",
            "",
            "",
            "",
            words,
            List.of(),
            List.of(),
            world.random.nextInt(101),
            purpose,
            Language.AR);
    var actor = new Actor(Origin.API, "crm");
    world.story.the(OfferOpportunity.class).offer(contactId, proposal, actor);
  }
}
