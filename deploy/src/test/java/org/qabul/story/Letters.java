package org.qabul.story;

import org.qabul.domain.Purpose;

/** Some days of a desk: people consent, letters are approved and sent, somebody stops. */
public final class Letters {
  private static final int MANY = 5;

  private Letters() {}

  public static void several(Story story) {
    story.clock().set(Stage.NOON.plusSeconds(60L * story.rows().count("audit_event")));
    for (int i = 0; i < MANY; i++) {
      String phone = "+9665000%05d".formatted(story.rows().count("contact"));
      String contact = story.people().contact(phone);
      story.people().consents(contact, Purpose.MARKETING);
      story.comes(MetaSays.text(Wamids.next(), phone, "متى تفتحون؟", story.clock().instant()));
      Letter.to(story, contact, Purpose.MARKETING).approved();
      story.send();
      story.comes(MetaSays.preference(phone, "stop", story.clock().instant()));
    }
  }
}
