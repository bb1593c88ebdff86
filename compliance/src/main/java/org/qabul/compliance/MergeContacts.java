package org.qabul.compliance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qabul.desk.Deed;
import org.qabul.desk.RequireRole;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.Identity;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Opportunities;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.Subject;
import org.qabul.domain.Words;

/**
 * Makes two contacts that are one person one: the kept one gets the other's number or user id, and
 * everything the other forbade. What the other allowed stays with its own lines and opens nothing
 * here. What was said and sent before stays where it is, so that its proofs hold.
 */
@Deed
public class MergeContacts {
  private static final List<OpportunityStatus> UNDECIDED =
      List.of(OpportunityStatus.OFFERED, OpportunityStatus.NEEDS_RESEARCH);

  private final Contacts contacts;
  private final Opportunities opportunities;
  private final Drafts drafts;
  private final OutboundMessages messages;
  private final PersonRequests requests;
  private final CarryOver carryOver;
  private final RequireRole requireRole;
  private final Event<Announcement> announcements;
  private final Clock clock;

  @Inject
  MergeContacts(
      Contacts contacts,
      Opportunities opportunities,
      Drafts drafts,
      OutboundMessages messages,
      PersonRequests requests,
      CarryOver carryOver,
      RequireRole requireRole,
      Event<Announcement> announcements,
      Clock clock) {
    this.contacts = contacts;
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.messages = messages;
    this.requests = requests;
    this.carryOver = carryOver;
    this.requireRole = requireRole;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * @throws InvalidValue when the actor may not decide, when one is unknown, erased or merged
   *     already, when both have a number or both a user id of their own, or when something of the
   *     other waits for approval or to be sent
   */
  public void merge(String keptId, String otherId, Actor actor) {
    requireRole.decider(actor);
    Stream.of(keptId, otherId).sorted().forEach(contacts::lock);
    var kept = whole(keptId);
    var other = whole(otherId);
    requireOnePerson(kept, other);
    requireNothingOpen(otherId);
    carryOver.carry(otherId, keptId, clock.instant(), actor);
    join(kept, other);
    announce(keptId, otherId, actor);
    announce(otherId, keptId, actor);
  }

  private Contact whole(String id) {
    return contacts
        .find(id)
        .filter(contact -> contact.erasedAt().isEmpty() && contact.mergedInto().isEmpty())
        .orElseThrow(() -> InvalidValue.unknownContact(id));
  }

  private static void requireOnePerson(Contact kept, Contact other) {
    boolean same = kept.id().equals(other.id());
    if (same
        || both(kept.identity().phoneNumber(), other.identity().phoneNumber())
        || both(kept.identity().userId(), other.identity().userId())) {
      throw new InvalidValue("other", ONE_OF_EACH, same ? THE_SAME : TWO_OF_ONE);
    }
  }

  private static boolean both(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent();
  }

  private void requireNothingOpen(String otherId) {
    boolean waits = !messages.waitingFor(otherId).isEmpty();
    boolean drafted =
        opportunities.ofContact(otherId).stream()
            .flatMap(opportunity -> drafts.ofOpportunity(opportunity.id()).stream())
            .anyMatch(draft -> draft.status() == DraftStatus.PREPARED);
    if (waits || drafted) {
      throw new InvalidValue("other", NOTHING_OPEN, waits ? A_MESSAGE : A_DRAFT);
    }
  }

  /** Written at once: a number belongs to one contact only. */
  private void join(Contact kept, Contact other) {
    Identity theirs = other.identity();
    other.mergeInto(kept);
    contacts.session().flush();
    kept.learn(theirs);
    opportunities.move(other.id(), kept.id(), UNDECIDED);
    requests.moveOpen(other.id(), kept.id());
    contacts.moveMerged(other.id(), kept.id());
  }

  private void announce(String of, String with, Actor actor) {
    announcements.fire(
        new Announcement.DeedDone(
            "contacts_merged", Subject.contact(of), actor, with, clock.instant()));
  }

  private static final Words ONE_OF_EACH =
      new Words(
          "جهة أخرى ليس لها رقم أو معرّف غير ما لهذه",
          "another contact without a number or user id beside this one's");
  private static final Words THE_SAME = new Words("الجهة نفسها", "the same contact");
  private static final Words TWO_OF_ONE =
      new Words("رقمان أو معرّفان مختلفان", "two numbers or two user ids");
  private static final Words NOTHING_OPEN =
      new Words("جهة لا رسالة لها تنتظر ولا مسودة", "a contact with no waiting message or draft");
  private static final Words A_MESSAGE = new Words("رسالة تنتظر", "a waiting message");
  private static final Words A_DRAFT = new Words("مسودة مفتوحة", "an open draft");
}
