package org.qabul.domain;

/** One thing that can be tapped on a card: its id, its label, and a line about it for lists. */
public record Action(String id, String label, String description) {
  public Action(TapId id, String label) {
    this(id.text(), label, "");
  }
}
