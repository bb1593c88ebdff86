package org.qabul.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.CorrectConsent;
import org.qabul.compliance.Source;
import org.qabul.desk.ApproveOptOutAnswer;
import org.qabul.domain.Actor;
import org.qabul.domain.Contacts;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.story.MetaSays;
import org.qabul.story.Row;

/** Contacts write, agree, stop, resume and change their numbers. */
final class ContactSteps {
  private static final List<Source> HERE = List.of(Source.OPERATOR, Source.API);

  private final World world;

  ContactSteps(World world) {
    this.world = world;
  }

  List<Step> steps() {
    return List.of(
        new Step("contact writes", 20, () -> writes("متى تفتحون؟")),
        new Step("contact writes «إيقاف»", 1, () -> writes("إيقاف")),
        new Step("an admin approves an answer to opt-outs", 1, this::answer),
        new Step("a stranger writes", 1, this::strangerWrites),
        new Step("opt in, proven", 16, this::optIn),
        new Step("opt in of before", 2, this::optInOfBefore),
        new Step("opt in, unproven", 1, this::optInUnproven),
        new Step("opt in for a short time", 2, this::optInShortly),
        new Step("opt in confirmed", 1, () -> says(Type.CONFIRMED)),
        new Step("opt in refused", 1, () -> says(Type.REFUSED)),
        new Step("opt in withdrawn", 1, () -> says(Type.WITHDRAWN)),
        new Step("opt in asked for", 1, () -> says(Type.REQUESTED)),
        new Step("opt in corrected", 1, this::corrected),
        new Step("operator or API records a stop", 1, this::stopFromHere),
        new Step("Meta reports stop", 1, () -> preference("stop")),
        new Step("Meta reports resume", 3, () -> preference("resume")),
        new Step("number changes", 2, this::numberChanges),
        new Step("person confirmed", 2, this::confirmed));
  }

  private String writes(String words) {
    String phone = world.contact().phone();
    world.story.delivered(MetaSays.text(world.wamid(), phone, words, world.now()));
    return phone;
  }

  private String answer() {
    String words = "تم إيقاف الرسائل. " + world.random.nextInt();
    var admin = world.anAdmin();
    return world.story.the(ApproveOptOutAnswer.class).approve(Language.AR, words, admin).code();
  }

  private String strangerWrites() {
    String phone = world.phoneOfSomebody("+9657");
    world.story.delivered(MetaSays.text(world.wamid(), phone, "مرحبا", world.now()));
    return phone;
  }

  private String optIn() {
    return optIn("form " + world.random.nextInt(), Duration.ZERO);
  }

  private String optInUnproven() {
    return optIn("", Duration.ZERO);
  }

  private String optInShortly() {
    return optIn("call " + world.random.nextInt(), Duration.ofHours(1 + world.random.nextInt(60)));
  }

  private String optInOfBefore() {
    var contact = world.contact();
    var at = world.before();
    world
        .story
        .people()
        .agreedAt(contact.id(), world.purpose(), "old " + world.random.nextInt(), at);
    return contact.phone() + " at " + at;
  }

  private String optIn(String evidence, Duration life) {
    var contact = world.contact();
    var purpose = world.purpose();
    var until = life.isZero() ? null : world.now().plus(life);
    return says(Type.GIVEN, contact, purpose, evidence, until);
  }

  private String says(Type type) {
    return says(type, world.contact(), world.purpose(), "said " + world.random.nextInt(), null);
  }

  /** Evidence from before a no is not taken; that is an end like any other. */
  private String says(
      Type type, World.Person contact, Purpose purpose, String evidence, @Nullable Instant until) {
    try {
      world.story.people().says(contact.id(), type, purpose, evidence, until);
      return purpose + " of " + contact.phone();
    } catch (InvalidValue stale) {
      return stale.field() + " of " + contact.phone();
    }
  }

  private String corrected() {
    return world
        .anyRow(
            "select id, contact_id from consent_event where type in ('GIVEN', 'CONFIRMED')"
                + " order by seq")
        .map(this::correct)
        .orElse("nothing to correct");
  }

  private String correct(Row line) {
    try {
      world
          .story
          .the(CorrectConsent.class)
          .correct(line.text("contact_id"), line.text("id"), "wrong row", Actor.SYSTEM);
      return line.text("id");
    } catch (InvalidValue already) {
      return "corrected already";
    }
  }

  private String stopFromHere() {
    var contact = world.contact();
    var purpose = world.oneIn(2) ? null : world.purpose();
    world.story.people().stops(contact.id(), purpose, world.one(HERE));
    return contact.phone();
  }

  private String preference(String wish) {
    String phone = world.contact().phone();
    world.story.delivered(MetaSays.preference(phone, wish, world.now()));
    return wish + " " + phone;
  }

  private String numberChanges() {
    int which = world.random.nextInt(world.contacts.size());
    var before = world.contacts.get(which);
    String after = world.phoneOfSomebody("+9665");
    world.story.comes(MetaSays.changedNumber(world.wamid(), before.phone(), after, world.now()));
    world.contacts.set(which, world.asStored(before));
    return before.phone() + " to " + after;
  }

  private String confirmed() {
    return world
        .anyRow("select id from contact where identity_changed = true order by phone")
        .map(row -> world.story.inTransaction(() -> confirm(row.text("id"))))
        .orElse("nobody waits");
  }

  private String confirm(String contactId) {
    world.story.the(Contacts.class).lock(contactId).orElseThrow().confirmIdentity();
    return contactId;
  }
}
