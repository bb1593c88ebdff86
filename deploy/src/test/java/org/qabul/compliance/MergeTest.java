package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.desk.CancelDraft;
import org.qabul.desk.DecideOpportunity;
import org.qabul.desk.OfferOpportunity;
import org.qabul.desk.PrepareDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Origin;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.DeskWiring;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/** One person, known twice: the stricter of both is what counts. */
class MergeTest {
  private static final Actor SARA = Actor.onPage("sara");
  private static final String PHONE = "+966500000077";
  private static final String USER = "SA.77";

  private static String hidden(Story story) {
    return story.people().unnumbered(USER);
  }

  private static void merge(Story story, String kept, String other) {
    story.clock().advance(Duration.ofMinutes(1));
    story.the(MergeContacts.class).merge(kept, other, sara(story));
  }

  private static Actor sara(Story story) {
    return story
        .rows()
        .first("select id from operator_account where login = 'sara'")
        .map(row -> Actor.onPage(row.text("id")))
        .orElseGet(() -> Actor.onPage(story.people().clerk("sara", Role.OPERATOR)));
  }

  private static Standing standing(Story story, String contact) {
    return story.inTransaction(
        () ->
            story
                .the(ConsentLedger.class)
                .standing(contact, Purpose.MARKETING, DeskWiring.BUSINESS_NUMBER));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheOtherForbadeHoldsForBoth(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      story.people().consents(kept, Purpose.MARKETING);
      story.people().says(other, Type.WITHDRAWN, Purpose.MARKETING, "said so", null);
      story.people().stops(other, null, Source.PERSON);

      merge(story, kept, other);

      assertThat(standing(story, kept).state()).isEqualTo(ConsentState.WITHDRAWN);
      assertThat(standing(story, kept).suppressions()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheOtherAllowedIsNotCarriedOver(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      story.people().consents(other, Purpose.MARKETING);

      merge(story, kept, other);

      assertThat(standing(story, kept).state()).isEqualTo(ConsentState.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverWritesUnderEitherNameIsTheKeptOne(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      merge(story, kept, hidden(story));

      var found =
          story.inTransaction(
              () -> story.the(Contacts.class).byIdentity(new Identity(null, USER)).orElseThrow());

      assertThat(found.id()).isEqualTo(kept);
      assertThat(found.identity()).isEqualTo(new Identity(PHONE, USER));
      story.comes(MetaSays.text("wamid.M1", PHONE, "إيقاف", story.clock().instant()));
      assertThat(standing(story, kept).suppressions()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyIsWrittenToUnderTheOneThatWent(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      merge(story, kept, other);

      var gone = story.inTransaction(() -> story.the(Contacts.class).find(other).orElseThrow());

      assertThat(gone.mergedInto()).contains(kept);
      assertThat(gone.identity().phoneNumber()).isEmpty();
      assertThatThrownBy(() -> merge(story, other, kept)).isInstanceOf(InvalidValue.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoeverWentAlreadyOrWasErasedIsMergedWithNobody(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      String third = story.people().unnumbered("SA.78");
      merge(story, kept, other);
      assertThatThrownBy(() -> merge(story, third, other)).isInstanceOf(InvalidValue.class);
      story.the(EraseContact.class).erase(kept, SARA);
      assertThatThrownBy(() -> merge(story, third, kept)).isInstanceOf(InvalidValue.class);
      assertThat(story.rows().count("contact where merged_into = ?", third)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void twoNumbersAreTwoPeopleUntilMetaSaysOtherwise(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = story.people().contact("+966500000078");

      assertThatThrownBy(() -> merge(story, kept, other)).hasMessageContaining("two numbers");
      assertThatThrownBy(() -> merge(story, kept, kept)).hasMessageContaining("the same contact");
      assertThat(story.rows().count("contact where merged_into is not null")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWaitsForADecisionGoesAlongAndADraftIsFinishedFirst(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      String offered = offer(story, other);
      var clerk = Actor.onPage(story.people().clerk("khalid", Role.APPROVER));
      String drafted = offer(story, other);
      story.the(PrepareDraft.class).prepare(drafted, clerk);

      assertThatThrownBy(() -> merge(story, kept, other)).hasMessageContaining("an open draft");
      String third = hiddenToo(story);
      String theirs = offer(story, third);
      merge(story, kept, third);

      assertThat(story.rows().text("select contact_id from opportunity where id = ?", theirs))
          .isEqualTo(kept);
      assertThat(story.rows().text("select contact_id from opportunity where id = ?", offered))
          .as("of the merge that was refused")
          .isEqualTo(other);
    }
  }

  private static String hiddenToo(Story story) {
    return story.inTransaction(
        () -> {
          var contact =
              new Contact("س", new Identity(null, "SA.78"), "crm", story.clock().instant());
          story.the(Contacts.class).add(contact);
          return contact.id();
        });
  }

  private static String offer(Story story, String contact) {
    var proposal =
        new Proposal(
            OpportunityType.RENEWAL,
            "تجديد",
            "",
            "",
            "",
            "",
            "السلام عليكم",
            List.of(),
            List.of(),
            80,
            Purpose.MARKETING,
            Language.AR);
    return story.the(OfferOpportunity.class).offer(contact, proposal, new Actor(Origin.API, "crm"));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anErasureTakesBothAndBothStaySuppressed(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      story.people().stops(other, null, Source.OPERATOR);
      merge(story, kept, other);

      story.the(EraseContact.class).erase(kept, SARA);

      assertThat(story.rows().count("contact where erased_at is not null")).isEqualTo(2);
      assertThat(story.rows().count("erased_identity where contact_id = ?", kept)).isEqualTo(2);
      assertThat(story.rows().count("former_identity")).isZero();
      assertThat(story.rows().count("evidence where words is not null")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFormerNumberIsErasedTooUnlessSomebodyElseHasIt(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String mover = story.people().contact(PHONE);
      String other = story.people().contact("+966500000090");
      renumber(story, mover, "+966500000079");
      renumber(story, other, PHONE);

      story.the(EraseContact.class).erase(mover, SARA);
      assertThat(story.rows().count("erased_identity")).as("the number of now alone").isOne();

      story.the(EraseContact.class).erase(other, SARA);
      assertThat(story.rows().count("erased_identity")).as("and both of the other").isEqualTo(3);
    }
  }

  private static void renumber(Story story, String contact, String phone) {
    story.inTransaction(
        () -> {
          story
              .the(Contacts.class)
              .find(contact)
              .orElseThrow()
              .changeIdentity(Identity.ofPhone(phone));
          return phone;
        });
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNoThatComesLaterToTheMergedOneCountsForTheKeptOne(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      story.people().consents(kept, Purpose.MARKETING);
      merge(story, kept, other);
      story.people().stops(other, Purpose.MARKETING, Source.META_ERROR);
      story.people().says(other, Type.WITHDRAWN, Purpose.MARKETING, "said so", null);
      assertThat(standing(story, kept).suppressions()).hasSize(1);
      assertThat(standing(story, kept).state()).isEqualTo(ConsentState.WITHDRAWN);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDraftThatIsPreparedLaterIsForTheKeptOne(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      String opportunity = offer(story, other);
      story
          .the(DecideOpportunity.class)
          .decide(opportunity, OpportunityStatus.ACCEPTED, sara(story));
      story.the(CancelDraft.class).cancel(version(story), sara(story));
      merge(story, kept, other);
      story.the(PrepareDraft.class).prepare(opportunity, sara(story));
      assertThat(story.rows().text("select contact_id from draft where status = 'PREPARED'"))
          .isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoMayNotDecideMergesNobody(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String kept = story.people().contact(PHONE);
      String other = hidden(story);
      var reader = Actor.onPage(story.people().clerk("reader", Role.READER));
      assertThatThrownBy(() -> story.the(MergeContacts.class).merge(kept, other, reader))
          .isInstanceOf(InvalidValue.class);
      assertThat(story.rows().count("contact where merged_into is not null")).isZero();
    }
  }

  private static String version(Story story) {
    return story.rows().text("select current_version_id from draft");
  }
}
