package org.qabul.domain;

/**
 * A message that every rule let pass at {@link Sheet#judgedAt()}. A transport takes nothing else,
 * and only the gate makes one; the architecture test holds both.
 */
public record Cleared(SendRequest request, Sheet sheet) implements Verdict {
  public Cleared {
    if (!sheet.clear()) {
      throw new IllegalStateException("message " + request.messageId() + " is not clear");
    }
  }
}
