package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;
import org.qabul.story.Together;

/** People about whom nothing happens for long are erased; everybody else stays. */
class IdleContactsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LATER = Terms.CONTACTS.minusDays(1);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void somebodyIdleIsErasedByTheServerAndNotASecondTooEarly(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      String noura = consented(story, 1);
      story.clock().advance(Terms.CONTACTS);
      turn(story);
      assertThat(erased(story)).isEmpty();
      story.clock().advance(SECOND.plus(Duration.ofHours(1)));
      turn(story);
      assertThat(erased(story)).containsExactly(noura);
      assertThat(story.rows().text("select name from contact")).isEqualTo("—");
      assertThat(
              story
                  .rows()
                  .text(
                      "select string_agg(concat(action, ' ', origin, ' ', note), ', ' order by seq)"
                          + " from audit_event where happened_at > ?",
                      story.clock().instant().minus(SECOND)))
          .isEqualTo("contact_erased SYSTEM contact_erased, retention_applied SYSTEM contact 1");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoComesBackAfterwardsIsKnownAndNotWrittenTo(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      consented(story, 1);
      story.clock().advance(Terms.CONTACTS.plus(SECOND));
      turn(story);
      String again = story.people().contact(phone(1));
      assertThat(said(story, again)).contains("had their data erased");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverSomethingHappenedWithOrIsOpenStays(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      String idle = consented(story, 1);
      String asks = consented(story, 2);
      String stopped = consented(story, 3);
      String resumed = consented(story, 4);
      String offered = consented(story, 5);
      consented(story, 6);
      String agrees = consented(story, 7);
      consented(story, 8);
      story.clock().advance(Duration.ofMinutes(1));
      story.people().stops(stopped, Purpose.MARKETING, Source.PERSON);
      story.comes(MetaSays.preference(phone(4), "stop", story.clock().instant()));
      Everywhere.offer(story, offered);
      story
          .the(OpenRequest.class)
          .open(asks, PersonRequest.Kind.EXPORT, "", story.clock().instant(), Actor.SYSTEM);
      story.clock().advance(Duration.ofMinutes(1));
      story.comes(MetaSays.preference(phone(4), "resume", story.clock().instant()));
      story.clock().advance(LATER);
      story.comes(MetaSays.text("wamid.6", phone(6), "مرحبا", story.clock().instant()));
      story.people().consents(agrees, Purpose.UTILITY);
      story.clock().advance(Duration.ofDays(2));
      story.delivered(MetaSays.text("wamid.8", phone(8), "مرحبا", story.clock().instant()));
      story.turnWebhooks();
      turn(story);
      assertThat(erased(story)).containsExactlyInAnyOrder(idle, resumed);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void somebodyKnownTwiceStaysWhileAnythingHappensUnderEitherName(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      String kept = consented(story, 1);
      String other = hidden(story);
      var clerk = Actor.onPage(story.people().clerk("clerk", Role.OPERATOR));
      story.the(MergeContacts.class).merge(kept, other, clerk);
      story.clock().advance(Terms.CONTACTS.plus(SECOND));
      var request =
          story
              .the(OpenRequest.class)
              .open(other, PersonRequest.Kind.EXPORT, "", story.clock().instant(), Actor.SYSTEM);
      turn(story);
      assertThat(erased(story)).isEmpty();
      story.the(CloseRequest.class).close(request.id(), true, "", Actor.SYSTEM);
      story.clock().advance(Terms.CONTACTS.plus(SECOND));
      turn(story);
      assertThat(erased(story)).containsExactlyInAnyOrder(kept, other);
    }
  }

  private static String hidden(Story story) {
    return story.inTransaction(
        () -> {
          var identity = new Identity(null, "SA.77");
          var contact = new Contact("ن", identity, "crm", story.clock().instant());
          story.the(Contacts.class).add(contact);
          return contact.id();
        });
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverIsHeardOfInTheLastMomentStaysAsTheyWere(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class, Hasty.class)) {
      consented(story, 1);
      story.comes(MetaSays.text("wamid.1", phone(1), "مرحبا", story.clock().instant()));
      assertThat(story.the(ApplyRetention.class).apply()).isFalse();
      assertThat(erased(story)).isEmpty();
      assertThat(story.rows().count("webhook_item where emptied_at is null")).isOne();
      assertThat(story.rows().count("erased_identity")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void twoNodesSideBySideEraseEverybodyOnce(DatabaseKind kind) {
    try (var story = Story.on(kind, Terms.class)) {
      for (int number = 1; number <= 8; number++) {
        consented(story, number);
      }
      story.clock().advance(Terms.CONTACTS.plus(SECOND));
      var retention = story.the(ApplyRetention.class);
      Together.run(2, node -> () -> applyAll(retention));
      assertThat(erased(story)).hasSize(8);
      assertThat(story.rows().count("audit_event where action = 'contact_erased'")).isEqualTo(8);
      assertThat(story.rows().count("consent_event where type = 'ERASED'")).isEqualTo(8);
    }
  }

  private static void applyAll(ApplyRetention retention) {
    while (retention.apply()) {
      continue;
    }
  }

  /** Finds people idle who were so a moment ago. */
  @Alternative
  @Priority(1)
  @Dependent
  static class Hasty extends IdleContacts {
    private final Session session;

    @Inject
    Hasty(Session session) {
      super(session);
      this.session = session;
    }

    @Override
    Optional<String> next(Instant before) {
      return session
          .createNativeQuery("select id from contact", String.class)
          .uniqueResultOptional();
    }
  }

  private static String phone(int number) {
    return "+96650000010" + number;
  }

  private static String consented(Story story, int number) {
    String contact = story.people().contact(phone(number));
    story.people().consents(contact, Purpose.MARKETING);
    return contact;
  }

  private static void turn(Story story) {
    var pump = story.the(HousekeepingPump.class);
    while (pump.turn()) {
      continue;
    }
  }

  private static List<String> erased(Story story) {
    return story.rows().all("select id from contact where erased_at is not null").stream()
        .map(row -> row.text("id"))
        .toList();
  }

  private static String said(Story story, String contact) {
    return story.inTransaction(
        () -> new SuppressionRule().onContact(SuppressionFacts.of(story, contact)).saw().en());
  }
}
