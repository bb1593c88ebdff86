package org.qabul.walk;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.qabul.compliance.HousekeepingPump;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Role;
import org.qabul.story.DeskWiring;

/** The clock, the pumps, the live flag, and who may approve. */
final class HouseSteps {
  private static final int TURNS = 6;
  private static final String WORKING =
      "select id from operator_account where enabled = true order by login";

  private final World world;

  HouseSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("webhook pump turns", 40, () -> "" + world.story.turnWebhooks()),
        new Step("outbox pump turns", 60, this::send),
        new Step("rehearsal plays", 8, () -> "" + world.story.turnPlayback()),
        new Step("housekeeping", 1, () -> "" + world.story.the(HousekeepingPump.class).turn()),
        new Step("minutes pass", 10, () -> pass(Duration.ofSeconds(1 + world.random.nextInt(300)))),
        new Step("hours pass", 1, this::hours),
        new Step("days pass", 1, this::days),
        new Step("morning comes", 2, this::morning),
        new Step("live on", 1, () -> live(true)),
        new Step("live off", 1, () -> live(false)),
        new Step("role changes", 1, this::role),
        new Step("an operator is disabled", 1, this::disable));
  }

  private String send() {
    int turns = 0;
    while (turns < TURNS && world.story.turnOutbox()) {
      turns++;
    }
    return turns + " turns";
  }

  private String pass(Duration time) {
    world.story.clock().advance(time);
    return time + " to " + world.now();
  }

  private String hours() {
    var time = Duration.ofMinutes(60 + world.random.nextInt(600));
    return world.oneIn(2) ? pass(time) : "not yet";
  }

  private String days() {
    return world.oneIn(8) ? pass(Duration.ofHours(24L * (1 + world.random.nextInt(4)))) : "not yet";
  }

  private String morning() {
    var local = world.now().atZone(DeskWiring.ZONE);
    boolean night =
        local.toLocalTime().isBefore(DeskWiring.QUIET_UNTIL)
            || !local.toLocalTime().isBefore(DeskWiring.QUIET_FROM);
    var morning = local.with(LocalTime.of(8, 0));
    var next = morning.isAfter(local) ? morning : morning.plusDays(1);
    return night ? pass(Duration.between(local, next)) : "it is day";
  }

  private String live(boolean on) {
    world.live.turn(on);
    return "live " + on;
  }

  private String role() {
    Role role =
        world.one(List.of(Role.READER, Role.OPERATOR, Role.ADMIN, Role.APPROVER, Role.APPROVER));
    return change(
        world.operator().id(),
        operator -> {
          operator.changeRole(role);
          return role.name();
        });
  }

  /**
   * Somebody else is hired at once, so that the desk never runs out of approvers. Only who works
   * there goes: otherwise the desk would grow, and its cards would fill the outbox.
   */
  private String disable() {
    return world.oneIn(5)
        ? world.anyRow(WORKING).map(row -> replace(row.text("id"))).orElse("nobody works")
        : "nobody";
  }

  private String replace(String id) {
    change(
        id,
        operator -> {
          operator.disable();
          return "";
        });
    world.hire(Role.APPROVER);
    return id;
  }

  private String change(String id, Function<Operator, String> how) {
    return world.story.inTransaction(
        () -> how.apply(world.story.the(Operators.class).lock(id).orElseThrow()));
  }
}
