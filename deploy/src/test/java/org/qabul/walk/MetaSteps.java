package org.qabul.walk;

import java.util.List;
import java.util.Map;
import org.qabul.graph.ChooseFate;
import org.qabul.graph.Fate;
import org.qabul.story.FakeGraph;
import org.qabul.story.MetaSays;

/** Meta reports on messages, templates and the account, and refuses some of what we send. */
final class MetaSteps {
  private static final List<String> WORDS =
      List.of("sent", "delivered", "delivered", "read", "failed", "warning");
  private static final List<Integer> CODES = List.of(131026, 131050, 131047, 131049, 131042, 1);
  private static final List<FakeGraph.Answer> TROUBLE =
      List.of(
          FakeGraph.Answer.error(400, 131026),
          FakeGraph.Answer.error(403, 131056),
          FakeGraph.Answer.error(429, 130429),
          FakeGraph.Answer.error(400, 131050),
          FakeGraph.Answer.error(401, 190),
          FakeGraph.Answer.error(500, 131000),
          new FakeGraph.Answer(200, "{}"),
          new FakeGraph.Answer(302, ""));
  private static final List<String> LOST = List.of("PAUSED", "REJECTED", "DISABLED", "NEW_STATE");
  private static final Map<String, String> CATEGORY =
      Map.of("offer_ar", "MARKETING", "reminder_ar", "UTILITY");

  private final World world;

  MetaSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("Meta reports a status", 7, this::status),
        new Step("template loses approval", 1, () -> template(world.one(LOST))),
        new Step("template approved", 4, () -> template("APPROVED")),
        new Step("template changes category", 1, () -> category(false)),
        new Step("template category restored", 2, () -> category(true)),
        new Step("account held", 1, () -> account("ACCOUNT_RESTRICTION")),
        new Step("account released", 8, () -> account("ACCOUNT_RECONNECTED")),
        new Step("fate of the next rehearsal", 1, this::fate),
        new Step("trouble at Graph", 1, this::trouble));
  }

  private String status() {
    return world
        .anyRow(
            "select id, wamid from outbound_message where wamid is not null and live = true"
                + " order by position desc limit 60")
        .map(message -> status(message.text("wamid"), message.text("id")))
        .orElse("nothing left yet");
  }

  private String status(String wamid, String messageId) {
    String word = world.one(WORDS);
    int code = word.equals("failed") ? world.one(CODES) : 0;
    world.story.delivered(MetaSays.status(wamid, word, messageId, code, world.now()));
    return word + " " + code + " of " + messageId;
  }

  private String template(String event) {
    String name = world.one(List.copyOf(CATEGORY.keySet()).stream().sorted().toList());
    world.story.delivered(MetaSays.templateStatus(name, "ar", event, world.now()));
    return name + " " + event;
  }

  private String category(boolean restored) {
    String name = world.one(List.of("offer_ar", "reminder_ar"));
    String category =
        restored ? CATEGORY.getOrDefault(name, "") : world.one(List.of("MARKETING", "UTILITY"));
    world.story.delivered(MetaSays.templateCategory(name, "ar", category, world.now()));
    return name + " " + category;
  }

  private String account(String event) {
    world.story.delivered(MetaSays.account(event, world.now()));
    return event;
  }

  private String fate() {
    Fate fate = world.one(List.of(Fate.values()));
    world.story.the(ChooseFate.class).choose(fate);
    return fate.name();
  }

  private String trouble() {
    var answer = world.one(TROUBLE);
    world.story.the(FakeGraph.class).next(answer);
    return answer.toString();
  }
}
