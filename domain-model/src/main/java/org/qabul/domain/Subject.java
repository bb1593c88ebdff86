package org.qabul.domain;

/** The one thing that something is about. */
public record Subject(SubjectKind kind, String id) {
  public static Subject opportunity(String id) {
    return new Subject(SubjectKind.OPPORTUNITY, id);
  }

  /**
   * A draft is spoken of by the version shown, so that a card of an older one is known to be stale.
   */
  public static Subject draft(String versionId) {
    return new Subject(SubjectKind.DRAFT, versionId);
  }

  public static Subject meeting(String id) {
    return new Subject(SubjectKind.MEETING, id);
  }

  public static Subject contact(String id) {
    return new Subject(SubjectKind.CONTACT, id);
  }

  public static Subject operator(String id) {
    return new Subject(SubjectKind.OPERATOR, id);
  }

  public static Subject message(String id) {
    return new Subject(SubjectKind.MESSAGE, id);
  }

  public static Subject brief() {
    return new Subject(SubjectKind.BRIEF, "brief");
  }

  /** What people who opt out are answered. */
  public static Subject optOutAnswer(String id) {
    return new Subject(SubjectKind.OPT_OUT_ANSWER, id);
  }

  /** What the gate is set to. */
  public static Subject policy() {
    return new Subject(SubjectKind.POLICY, "gate");
  }

  /** Phrases that opt out. */
  public static Subject optOutPhrases() {
    return new Subject(SubjectKind.POLICY, "opt_out_phrases");
  }

  /** What goes once it is old. */
  public static Subject retention(String what) {
    return new Subject(SubjectKind.POLICY, "retention." + what);
  }

  /** Words that people are shown before they agree. */
  public static Subject notice(String id) {
    return new Subject(SubjectKind.PRIVACY_NOTICE, id);
  }

  /** A file of people. */
  public static Subject contactImport(String id) {
    return new Subject(SubjectKind.IMPORT, id);
  }

  /** A plain notice to an operator: nothing on it can be tapped. */
  public static Subject notice() {
    return new Subject(SubjectKind.NOTICE, "notice");
  }
}
