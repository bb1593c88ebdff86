package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.DraftStatus;
import org.qabul.domain.Drafts;
import org.qabul.domain.MeetingDraft;
import org.qabul.domain.MeetingDrafts;
import org.qabul.domain.MeetingStatus;
import org.qabul.domain.Opportunities;
import org.qabul.domain.Opportunity;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.Ruling;
import org.qabul.domain.Subject;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** Prepares a meeting draft and shows its card. Nothing is booked by that. */
@Deed
public class ProposeMeeting {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
  private static final LocalTime USUAL_HOUR = LocalTime.of(10, 0);
  private static final Duration USUAL_LENGTH = Duration.ofMinutes(30);

  private final Opportunities opportunities;
  private final Drafts drafts;
  private final MeetingDrafts meetings;
  private final Rights rights;
  private final OperatorCards cards;
  private final DeskSettings settings;
  private final Chronicle chronicle;

  @Inject
  ProposeMeeting(
      Opportunities opportunities,
      Drafts drafts,
      MeetingDrafts meetings,
      Rights rights,
      OperatorCards cards,
      DeskSettings settings,
      Chronicle chronicle) {
    this.opportunities = opportunities;
    this.drafts = drafts;
    this.meetings = meetings;
    this.rights = rights;
    this.cards = cards;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  /** Proposes the next working day at ten in the morning, for half an hour. */
  public Ruling propose(String opportunityId, Actor actor) {
    if (!rights.mayDecide(actor)) {
      return Objection.MAY_NOT_DECIDE.declined();
    }
    return opportunities
        .lock(opportunityId)
        .map(opportunity -> propose(opportunity, actor))
        .orElseGet(Objection.NOT_FOUND::declined);
  }

  private Ruling propose(Opportunity opportunity, Actor actor) {
    if (!ready(opportunity)) {
      return Objection.MEETING_TOO_EARLY.declined();
    }
    if (opportunity.emptied()) {
      return Objection.TEXTS_GONE.declined();
    }
    if (alreadyProposed(opportunity)) {
      return Objection.ALREADY_DECIDED.declinedAs(MeetingStatus.PROPOSED.words());
    }
    var meeting = new MeetingDraft(opportunity, nextSlot(), USUAL_LENGTH, chronicle.now());
    meetings.add(meeting);
    cards.meeting(actor.id(), meeting);
    return chronicle.decided(
        Subject.opportunity(opportunity.id()),
        TapId.SCHEDULE,
        actor,
        new Ruling.Done(new Words("اقتراح الموعد جاهز", "The meeting is proposed"), true));
  }

  private boolean ready(Opportunity opportunity) {
    return opportunity.status() == OpportunityStatus.ACCEPTED
        || (opportunity.status() == OpportunityStatus.OFFERED && hasDraft(opportunity));
  }

  private boolean hasDraft(Opportunity opportunity) {
    return drafts.ofOpportunity(opportunity.id()).stream()
        .anyMatch(draft -> draft.status() != DraftStatus.CANCELLED);
  }

  private boolean alreadyProposed(Opportunity opportunity) {
    return meetings.ofOpportunity(opportunity.id()).stream()
        .anyMatch(meeting -> meeting.status() == MeetingStatus.PROPOSED);
  }

  private Instant nextSlot() {
    ZonedDateTime day = chronicle.now().atZone(settings.zone()).plusDays(1).with(USUAL_HOUR);
    while (WEEKEND.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    return day.withSecond(0).withNano(0).toInstant();
  }
}
