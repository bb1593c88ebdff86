package org.qabul.walk;

import org.qabul.domain.Operators;
import org.qabul.domain.Role;
import org.qabul.story.Row;

/** What comes about too seldom in a walk for a counter-proof to wait for it. */
final class SeldomSteps {
  private static final int OFTEN = 20;
  private static final String APPROVERS_OF_WHAT_WAITS =
      "select a.operator_id from approval a join outbound_message m on m.approval_id = a.id"
          + " where m.status in ('QUEUED', 'PARKED') order by m.position";

  private SeldomSteps() {}

  /** Between their approval and the claim; somebody else is hired, so that approvals go on. */
  static Step approverLosesTheRight(World world) {
    return new Step(
        "an approver loses the right",
        OFTEN,
        () ->
            world
                .anyRow(APPROVERS_OF_WHAT_WAITS)
                .map(row -> loses(world, row))
                .orElse("nothing waits"));
  }

  private static String loses(World world, Row approval) {
    String id = approval.text("operator_id");
    world.hire(Role.APPROVER);
    return world.story.inTransaction(
        () -> {
          world.story.the(Operators.class).lock(id).orElseThrow().changeRole(Role.OPERATOR);
          return id;
        });
  }

  /** Somebody of whom nothing else is recorded: whoever ever proved it has proved it. */
  static Step agreesWithoutProof(World world) {
    return new Step("somebody agrees without proof", OFTEN, () -> unproven(world));
  }

  private static String unproven(World world) {
    var people = world.story.people();
    String phone = world.phone("+9665");
    var person = new World.Person(people.contact(phone), phone);
    World.PURPOSES.stream()
        .distinct()
        .forEach(purpose -> people.consents(person.id(), purpose, "", null));
    world.contacts.set(world.random.nextInt(world.contacts.size()), person);
    return phone;
  }
}
