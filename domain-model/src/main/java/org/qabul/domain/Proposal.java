package org.qabul.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What a feeder says of an opportunity: why to talk to this person now, and with which words.
 *
 * @param company may be empty
 * @param worth what it may be worth, in the feeder's words, such as «45,000 ر.س»; may be empty
 * @param score 0 to 100
 */
@Embeddable
public record Proposal(
    @Enumerated(EnumType.STRING) OpportunityType type,
    String title,
    String company,
    @Column(name = "why_now") String whyNow,
    String worth,
    @Column(name = "recommended_action") String recommendedAction,
    @Column(name = "suggested_message") String suggestedMessage,
    @Convert(converter = Lines.class) List<String> risks,
    @Convert(converter = Lines.class) List<String> evidence,
    int score,
    @Enumerated(EnumType.STRING) Purpose purpose,
    @Enumerated(EnumType.STRING) Language language) {

  public static final int MAX_TITLE = 120;
  public static final int MAX_LINE = 300;
  public static final int MAX_LINES = 10;

  /** Longest suggested message: Meta's limit for a text body. */
  public static final int MAX_MESSAGE = 4096;

  public Proposal {
    Limits.line("title", title, MAX_TITLE);
    Limits.optionalLine("company", company, MAX_TITLE);
    Limits.optionalLine("whyNow", whyNow, MAX_LINE);
    Limits.optionalLine("worth", worth, MAX_TITLE);
    Limits.optionalLine("recommendedAction", recommendedAction, MAX_LINE);
    Limits.required("suggestedMessage", suggestedMessage, MAX_MESSAGE);
    risks = Limits.lines("risks", risks, MAX_LINES, MAX_LINE);
    evidence = Limits.lines("evidence", evidence, MAX_LINES, MAX_LINE);
    Limits.between("score", score, 0, 100);
  }
}
