package org.qabul.walk;

import java.util.ArrayList;
import java.util.List;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.MergeContacts;
import org.qabul.compliance.Source;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;

/** People are known by their user id beside their number, say different things, and are merged. */
final class MergeSteps {
  private final World world;
  private final List<String> hidden = new ArrayList<>();
  private int users;

  MergeSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("somebody is known by their user id", 1, this::comes),
        new Step("somebody known by their user id says something", 2, this::says),
        new Step("two contacts are merged", 3, this::merge));
  }

  private String comes() {
    hidden.add(world.story.people().unnumbered("SA." + users++));
    return "" + hidden.size();
  }

  private String says() {
    return hidden.isEmpty() ? "nobody" : says(world.one(hidden));
  }

  private String says(String contact) {
    var people = world.story.people();
    var purpose = world.purpose();
    String proof = "hidden " + world.random.nextInt();
    switch (world.random.nextInt(6)) {
      case 0 -> people.stops(contact, null, Source.PERSON);
      case 1 -> people.stops(contact, purpose, Source.META);
      case 2 -> people.says(contact, Type.WITHDRAWN, purpose, proof, null);
      default -> people.says(contact, Type.GIVEN, purpose, proof, null);
    }
    return purpose.name();
  }

  private String merge() {
    if (hidden.isEmpty()) {
      return "nobody";
    }
    String unnumbered = world.one(hidden);
    var numbered = world.contact();
    boolean keepsNumbered = world.oneIn(2);
    String kept = keepsNumbered ? numbered.id() : unnumbered;
    String other = keepsNumbered ? unnumbered : numbered.id();
    try {
      var by = Actor.onPage(world.approver());
      world.story.the(MergeContacts.class).merge(kept, other, by);
    } catch (InvalidValue notNow) {
      return notNow.field();
    }
    hidden.remove(unnumbered);
    world.contacts.replaceAll(
        person ->
            person.id().equals(other)
                ? world.asStored(new World.Person(kept, person.phone()))
                : person);
    return "into " + numbered.phone();
  }
}
