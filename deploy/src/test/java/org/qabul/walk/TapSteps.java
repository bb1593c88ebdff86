package org.qabul.walk;

import static org.qabul.story.MetaSays.tap;

import java.util.List;
import java.util.Optional;
import org.qabul.story.MetaSays;
import org.qabul.story.Row;

/** Operators, and others, tap buttons, and write. */
final class TapSteps {
  private static final List<String> ANY_ACTION =
      List.of("accept", "skip", "draft", "schedule", "needs_research", "approve", "edit", "cancel");
  private static final String CARDS =
      "select id, wamid, kind, subject_id, recipient_id from outbound_message"
          + " where approval_id is null and kind <> 'OPT_OUT_ANSWER' and wamid is not null and kind <> 'NOTICE'";

  private final World world;
  private String lastTap = "";

  TapSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("tap a fresh card", 30, () -> tapped(fresh(), false)),
        new Step("tap any card, any action", 4, () -> tapped(old(), true)),
        new Step("tap another's card", 2, this::another),
        new Step("a stranger taps a card", 2, this::stranger),
        new Step("tap an unknown id", 1, this::unknown),
        new Step("tap without context", 1, this::withoutContext),
        new Step("the same tap again", 2, this::again),
        new Step("operator writes", 5, this::write));
  }

  private Optional<Row> fresh() {
    return world.anyRow(
        CARDS
            + " and recipient_id in (select id from operator_account where enabled = true)"
            + " and (subject_id in (select current_version_id from draft where status = 'PREPARED')"
            + " or subject_id in (select id from opportunity where status = 'OFFERED')"
            + " or kind in ('MEETING_CARD','MEETING_OFFER')) order by position desc limit 12");
  }

  private Optional<Row> old() {
    return world.anyRow(CARDS + " order by position desc limit 400");
  }

  private String tapped(Optional<Row> card, boolean anyAction) {
    return card.map(found -> send(found, actionOn(found, anyAction), found.text("recipient_id")))
        .orElse("no card");
  }

  private String actionOn(Row card, boolean any) {
    if (any) {
      return world.one(ANY_ACTION);
    }
    return switch (card.text("kind")) {
      case "OPPORTUNITY_CARD" ->
          world.one(List.of("accept", "accept", "accept", "draft", "draft", "skip"));
      case "SECOND_STEP_CARD" ->
          world.one(List.of("approve", "approve", "approve", "approve", "edit", "cancel"));
      case "MEETING_OFFER" -> "schedule";
      case "MEETING_CARD" -> world.one(List.of("approve", "cancel"));
      default -> "dismiss";
    };
  }

  private static String prefix(Row card) {
    return switch (card.text("kind")) {
      case "SECOND_STEP_CARD" -> "msg:";
      case "MEETING_CARD" -> "meet:";
      default -> "opp:";
    };
  }

  private String send(Row card, String action, String operatorId) {
    return send(card, action, world.phoneOf(operatorId), card.text("wamid"));
  }

  private String send(Row card, String action, String phone, String context) {
    String id = prefix(card) + card.text("subject_id") + ":" + action;
    lastTap = tap(world.wamid(), phone, id, action, context, world.now());
    world.story.delivered(lastTap);
    return id + " by " + phone;
  }

  private String another() {
    return fresh().map(card -> send(card, "approve", world.operator().id())).orElse("no card");
  }

  private String stranger() {
    return fresh()
        .map(card -> send(card, "approve", world.contact().phone(), card.text("wamid")))
        .orElse("no card");
  }

  private String unknown() {
    String id = world.one(List.of("msg:nothing:approve", "opp::accept", "buy:1:now", "مرحبا"));
    return fresh()
        .map(
            card -> {
              String phone = world.phoneOf(card.text("recipient_id"));
              world.story.delivered(
                  tap(world.wamid(), phone, id, "?", card.text("wamid"), world.now()));
              return id;
            })
        .orElse("no card");
  }

  private String withoutContext() {
    return fresh()
        .map(card -> send(card, "approve", world.phoneOf(card.text("recipient_id")), ""))
        .orElse("no card");
  }

  private String again() {
    if (!lastTap.isEmpty()) {
      world.story.delivered(lastTap);
    }
    return "delivered twice";
  }

  private String write() {
    var operator = world.operator();
    String words = world.one(List.of("ملخص", "نص جديد رقم " + world.random.nextInt(), "شكراً"));
    world.story.delivered(MetaSays.text(world.wamid(), operator.phone(), words, world.now()));
    return words;
  }
}
