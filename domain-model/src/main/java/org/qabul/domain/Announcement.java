package org.qabul.domain;

import java.time.Instant;

/**
 * Something that happened, told inside the transaction in which it happened: who observes it takes
 * part in it or stops it. Values only, never an entity.
 */
public sealed interface Announcement {
  String action();

  Subject subject();

  Actor actor();

  Instant at();

  /**
   * A deed was done or declined; {@code note} says how it ended, without names, numbers or texts.
   */
  record DeedDone(String action, Subject subject, Actor actor, String note, Instant at)
      implements Announcement {}

  /** Something of one contact. */
  sealed interface OfContact extends Announcement {
    String contactId();

    @Override
    default Subject subject() {
      return Subject.contact(contactId());
    }
  }

  /** What a contact did. */
  sealed interface ByContact extends OfContact {
    @Override
    default Actor actor() {
      return new Actor(Origin.WHATSAPP, contactId());
    }
  }

  /** What Meta said of a contact. */
  sealed interface ByMeta extends OfContact {
    @Override
    default Actor actor() {
      return Actor.META;
    }
  }

  /** A contact wrote; whoever keeps opt-outs reads the words at once. */
  record ContactSpoke(
      String contactId, String businessNumber, String wamid, String text, Instant at)
      implements ByContact {
    @Override
    public String action() {
      return "contact_spoke";
    }
  }

  /**
   * Meta says that a contact stopped or resumed marketing messages, by preference or by error
   * 131050.
   */
  record PreferenceSaid(
      String contactId,
      String businessNumber,
      boolean stop,
      boolean byError,
      String evidence,
      Instant at)
      implements ByMeta {
    @Override
    public String action() {
      return stop ? "meta_stop" : "meta_resume";
    }
  }

  /** A contact wrote what may be an opt-out; a person has to decide. */
  record OptOutDoubted(String contactId, String text, Instant at) implements ByContact {
    @Override
    public String action() {
      return "opt_out_doubted";
    }
  }

  /** A person decided whether words were an opt-out. */
  record OptOutSettled(String contactId, boolean optOut, Actor actor, Instant at)
      implements OfContact {
    @Override
    public String action() {
      return optOut ? "opt_out_suppressed" : "opt_out_cleared";
    }
  }

  /**
   * What was one person's may be another's from now on, or the same person's under another name:
   * whoever keeps opt-outs lets those of the first count for the second too.
   */
  record IdentityPassed(String contactId, String toContactId, String businessNumber, Instant at)
      implements ByMeta {
    @Override
    public String action() {
      return "identity_passed";
    }
  }

  /** Everything that tells who a contact is was erased; files outside the database follow. */
  record ContactErased(String contactId, Actor actor, Instant at) implements OfContact {
    @Override
    public String action() {
      return "contact_erased";
    }
  }

  /** A meeting was approved; the calendar adapter writes it down. */
  record MeetingApproved(String meetingId, Actor actor, Instant at) implements Announcement {
    @Override
    public String action() {
      return "meeting_approved";
    }

    @Override
    public Subject subject() {
      return Subject.meeting(meetingId);
    }
  }
}
