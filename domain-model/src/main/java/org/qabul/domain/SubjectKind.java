package org.qabul.domain;

/** What a decision, a card or an announcement can be about. */
public enum SubjectKind {
  OPPORTUNITY,
  DRAFT,
  MEETING,
  BRIEF,
  CONTACT,
  OPERATOR,
  MESSAGE,
  OPT_OUT_ANSWER,
  TEMPLATE,
  ACCOUNT,
  NOTICE,
  PRIVACY_NOTICE,
  POLICY,
  IMPORT
}
