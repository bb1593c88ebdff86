package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.query.Page;
import org.qabul.domain.Contacts;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Identity;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;

/** Reads whose phones can be held in the rehearsal. */
@Reading
class ReadPhoneOwners {
  private static final Page MOST = Page.first(200);

  private final Operators operators;
  private final Contacts contacts;
  private final Drafts drafts;
  private final Opportunities opportunities;

  @Inject
  ReadPhoneOwners(
      Operators operators, Contacts contacts, Drafts drafts, Opportunities opportunities) {
    this.operators = operators;
    this.contacts = contacts;
    this.drafts = drafts;
    this.opportunities = opportunities;
  }

  List<PhoneOwner> operators() {
    var all = operators.byName();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).enabled())
        .mapToObj(i -> owner(all.get(i), i + 1))
        .toList();
  }

  List<PhoneOwner> contacts() {
    return contacts.byName(MOST).stream().map(PhoneOwner::of).toList();
  }

  /** The contact of the newest draft, or else of the best opportunity; empty when there is none. */
  String concerned() {
    return drafts.withStatus(DraftStatus.PREPARED).stream()
        .map(Draft::contactId)
        .findFirst()
        .or(
            () ->
                opportunities.withStatus(OpportunityStatus.OFFERED).stream()
                    .map(Opportunity::contactId)
                    .findFirst())
        .orElse("");
  }

  /** Who has not linked a number yet holds a phone with one that nobody else has. */
  private static PhoneOwner owner(Operator operator, int place) {
    var identity =
        operator.linked().orElseGet(() -> Identity.ofPhone("+9665000000%02d".formatted(place)));
    return new PhoneOwner(
        operator.id(), operator.name(), "", identity, operator.linked().isPresent());
  }
}
