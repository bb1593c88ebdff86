package org.qabul.domain;

/**
 * Who did something and from where; {@code id} is an operator's, an API client's or a contact's.
 */
public record Actor(Origin origin, String id) {
  public static final Actor SYSTEM = new Actor(Origin.SYSTEM, "qabul");
  public static final Actor META = new Actor(Origin.META, "meta");

  public static Actor onWhatsApp(String operatorId) {
    return new Actor(Origin.WHATSAPP, operatorId);
  }

  public static Actor onPage(String operatorId) {
    return new Actor(Origin.PAGE, operatorId);
  }
}
