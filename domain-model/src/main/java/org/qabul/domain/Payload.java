package org.qabul.domain;

/** The exact JSON of one Cloud API message, byte for byte what a transport sends. */
public record Payload(String json) {
  /** Names nobody, and every phone can draw it: what is left once the text went. */
  public static final Payload BLANK = new Payload("{\"type\":\"text\",\"text\":{\"body\":\"—\"}}");
}
