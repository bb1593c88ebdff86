package org.qabul.compliance;

/** A person's own message as evidence: the words, and after them the message's id. */
public final class SpokenEvidence {
  private static final String BETWEEN = " · ";
  private static final int MAX_WORDS = 1_400;

  private SpokenEvidence() {}

  static String of(String words, String wamid) {
    String said = words.strip();
    return said.substring(0, Math.min(MAX_WORDS, said.length())) + BETWEEN + wamid;
  }

  /** The words alone. */
  public static String wordsOf(String evidence) {
    int end = evidence.lastIndexOf(BETWEEN);
    return end < 0 ? evidence : evidence.substring(0, end);
  }
}
