package org.qabul.domain;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What an operator gets on WhatsApp. How a card looks as a message is the cards module's business.
 */
public sealed interface Card {
  Language language();

  /** Words only. */
  record Text(Language language, String body) implements Card {}

  /**
   * Words with things to tap: up to three actions are buttons, up to ten a list, more are several
   * lists.
   *
   * @param header may be empty
   * @param footer may be empty
   * @param listLabel what opens the list when there are more than three actions
   */
  record Choice(
      Language language,
      String header,
      String body,
      String footer,
      String listLabel,
      List<Action> actions)
      implements Card {}

  /**
   * An approved template.
   *
   * @param payloads what each quick reply sends back, in their order
   */
  record Templated(Language language, Content.Templated template, List<String> payloads)
      implements Card {}

  /** An opportunity with accept, skip and message. */
  record Offer(
      Language language, String opportunityId, Proposal proposal, String person, String phone)
      implements Card {}

  /**
   * A draft with approve, edit and cancel.
   *
   * @param notes what the operator has to know of this version; may be empty
   * @param objections the gate's reasons if it were approved now; may be empty
   */
  record SecondStep(
      Language language,
      String draftVersionId,
      int version,
      String person,
      String phone,
      String preview,
      List<String> notes,
      List<String> objections)
      implements Card {}

  /** After accepting: the offer to propose a meeting. */
  record MeetingOffer(Language language, String opportunityId, String person) implements Card {}

  /** A meeting draft with approve and cancel. */
  record Meeting(
      Language language,
      String meetingId,
      String title,
      String person,
      ZonedDateTime startsAt,
      long minutes)
      implements Card {}

  /** The day in numbers, with opportunities, readiness and later. */
  record Brief(Language language, String operatorName, Counts counts) implements Card {}
}
