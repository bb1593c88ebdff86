package org.qabul.walk;

import java.util.List;
import org.qabul.compliance.CloseRequest;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.OpenRequest;
import org.qabul.compliance.PersonRequest.Kind;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.story.Row;

/** People ask for their rights, are erased, and come back; feeders go on knowing who they were. */
final class RightsSteps {
  private static final String OPEN =
      "select r.id, r.kind, r.contact_id, coalesce(c.phone, '') as phone"
          + " from person_request r join contact c on c.id = r.contact_id where r.state = 'OPEN'"
          + " order by r.asked_at, r.note, r.kind";

  private final World world;

  RightsSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("somebody asks for their rights", 1, this::asks),
        new Step("a request is answered", 2, this::answered),
        new Step("a feeder still knows who was erased", 1, this::fed));
  }

  private String asks() {
    if (!world.oneIn(2)) {
      return "nobody";
    }
    var contact = world.contact();
    var kind = world.oneIn(4) ? world.one(List.of(Kind.values())) : Kind.ERASE;
    String note = "request " + world.random.nextInt();
    world.story.the(OpenRequest.class).open(contact.id(), kind, note, world.now(), somebody());
    return kind + " of " + contact.phone();
  }

  private String answered() {
    return world.anyRow(OPEN).map(this::answered).orElse("nobody asked");
  }

  private String answered(Row request) {
    boolean done = !world.oneIn(4);
    try {
      world.story.the(CloseRequest.class).close(request.text("id"), done, "تم", somebody());
    } catch (InvalidValue alreadyErased) {
      return "erased already";
    }
    if (done && request.text("kind").equals("ERASE")) {
      forgets(request.text("contact_id"), request.text("phone"));
    }
    return request.text("kind") + " " + request.text("phone") + " done " + done;
  }

  /** They come back at once under their number, or somebody else takes their place. */
  private void forgets(String contactId, String phone) {
    new Erasure(world.rows()).check(contactId, phone);
    world.forgotten.add(contactId, phone, world.now());
    world
        .rows()
        .all("select id from contact where merged_into = ?", contactId)
        .forEach(merged -> world.forgotten.add(merged.text("id"), "", world.now()));
    world.contacts.replaceAll(
        person ->
            person.id().equals(contactId)
                ? world.oneIn(2) ? returned(person.phone()) : world.newcomer()
                : person);
  }

  /** Imported anew, sometimes with what they agreed to before. */
  private World.Person returned(String phone) {
    var people = world.story.people();
    String id =
        world
            .rows()
            .first("select id from contact where phone = ?", phone)
            .map(row -> row.text("id"))
            .orElseGet(() -> people.contact(phone));
    if (world.oneIn(2)) {
      String form = "old form " + world.random.nextInt();
      var at = world.before();
      World.PURPOSES.stream().distinct().forEach(purpose -> people.agreedAt(id, purpose, form, at));
    }
    return new World.Person(id, phone);
  }

  /** By the id it had from before. */
  private String fed() {
    if (world.forgotten.contacts().isEmpty()) {
      return "nobody was erased";
    }
    String erased = world.one(world.forgotten.contacts());
    var purpose = world.purpose();
    try {
      String form = "form " + world.random.nextInt();
      world.story.people().says(erased, Type.GIVEN, purpose, form, null);
      new Feeder(world).offers(erased, purpose);
    } catch (InvalidValue notAnyMore) {
      return "turned away";
    }
    return purpose + " to " + erased;
  }

  private Actor somebody() {
    return Actor.onPage(world.operator().id());
  }
}
