package org.qabul.walk;

import java.util.List;
import org.qabul.compliance.AddNotice;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;

/** Notices are frozen, and people agree under them; or under one that nobody kept. */
final class NoticeSteps {
  static final String LOST = "lost";

  private final World world;
  private int versions;

  NoticeSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("a notice is frozen", 1, this::frozen),
        new Step("opt in under some notice", 3, () -> agrees("walk " + kept())),
        new Step("opt in under a notice that nobody kept", 1, () -> agrees(LOST)));
  }

  private String frozen() {
    if (!world.oneIn(4)) {
      return "not yet";
    }
    String version = "walk " + versions;
    world
        .story
        .the(AddNotice.class)
        .add(version, Language.AR, "أوافق على ما في " + version, Actor.SYSTEM);
    versions++;
    return version;
  }

  private int kept() {
    return world.random.nextInt(versions + 1);
  }

  private String agrees(String version) {
    var contact = world.contact();
    String evidence = "under " + world.random.nextInt();
    try {
      world.story.people().saysUnder(version, contact.id(), world.purpose(), evidence);
      return version + " by " + contact.phone();
    } catch (InvalidValue unknown) {
      return unknown.field() + " of " + contact.phone();
    }
  }
}
