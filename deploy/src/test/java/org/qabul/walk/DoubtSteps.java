package org.qabul.walk;

import java.util.List;
import org.qabul.compliance.SettleDoubt;
import org.qabul.domain.Actor;
import org.qabul.story.MetaSays;
import org.qabul.story.Row;

/** Contacts write what may be a stop, and operators decide whether it was one. */
final class DoubtSteps {
  /** One of the older lines was read too early, and decides nothing any more. */
  private static final String LATELY =
      "select id, contact_id from consent_event where type = 'DOUBTED' order by seq desc limit 6";

  private final World world;

  DoubtSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("contact writes what may be a stop", 2, this::writes),
        new Step("a doubt is settled", 5, this::settled));
  }

  private String writes() {
    String phone = world.contact().phone();
    String words = "كيف أوقف الرسائل؟";
    world.story.delivered(MetaSays.text(world.wamid(), phone, words, world.now()));
    return phone;
  }

  private String settled() {
    return world.anyRow(LATELY).map(this::settle).orElse("no doubt");
  }

  private String settle(Row line) {
    boolean stop = world.oneIn(4);
    var by = Actor.onPage(world.operator().id());
    boolean settled =
        world
            .story
            .the(SettleDoubt.class)
            .settle(line.text("contact_id"), line.text("id"), stop, by);
    return "stop " + stop + ", decided now " + settled;
  }
}
