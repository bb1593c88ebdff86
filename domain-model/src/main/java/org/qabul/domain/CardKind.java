package org.qabul.domain;

/**
 * What a row of the outbox is: a message to a contact, the answer to their opt-out, or a kind of
 * card to an operator.
 */
public enum CardKind {
  CONTACT_MESSAGE,
  OPT_OUT_ANSWER,
  OPPORTUNITY_CARD,
  SECOND_STEP_CARD,
  MEETING_OFFER,
  MEETING_CARD,
  BRIEF_CARD,
  NOTICE
}
