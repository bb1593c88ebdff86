package org.qabul.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of one of our buttons: kind, what it is about, and the action. The form is stable: cards
 * that are years old still read the same.
 */
public record TapId(Kind kind, String subjectId, String action) {
  private static final Pattern FORM = Pattern.compile("(opp|msg|meet):([^:]{1,64}):([a-z_]{1,32})");
  private static final Pattern BRIEF = Pattern.compile("brief:([a-z_]{1,32})");

  /** The first part of an id. */
  public enum Kind {
    OPP,
    MSG,
    MEET,
    BRIEF;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final String ACCEPT = "accept";
  public static final String SKIP = "skip";
  public static final String DRAFT = "draft";
  public static final String SCHEDULE = "schedule";
  public static final String NEEDS_RESEARCH = "needs_research";
  public static final String APPROVE = "approve";
  public static final String EDIT = "edit";
  public static final String CANCEL = "cancel";
  public static final String SHOW_OPPORTUNITIES = "show_opportunities";
  public static final String LAUNCH_REPORT = "launch_report";
  public static final String DISMISS = "dismiss";

  public static TapId opportunity(String opportunityId, String action) {
    return new TapId(Kind.OPP, opportunityId, action);
  }

  public static TapId draft(String draftVersionId, String action) {
    return new TapId(Kind.MSG, draftVersionId, action);
  }

  public static TapId meeting(String meetingId, String action) {
    return new TapId(Kind.MEET, meetingId, action);
  }

  public static TapId brief(String action) {
    return new TapId(Kind.BRIEF, "", action);
  }

  /** Empty when the id is not one of ours. Says nothing about whether its subject exists. */
  public static Optional<TapId> parse(String id) {
    Matcher brief = BRIEF.matcher(id);
    if (brief.matches()) {
      return Optional.of(brief(brief.group(1)));
    }
    Matcher matcher = FORM.matcher(id);
    return matcher.matches()
        ? Optional.of(new TapId(kind(matcher.group(1)), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  private static Kind kind(String prefix) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.prefix().equals(prefix))
        .findFirst()
        .orElseThrow();
  }

  /** As it stands on the button. */
  public String text() {
    return kind == Kind.BRIEF
        ? kind.prefix() + ":" + action
        : kind.prefix() + ":" + subjectId + ":" + action;
  }
}
