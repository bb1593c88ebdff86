package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.PrepareDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;

/** With a person goes whatever was about to be done with them. */
class ErasedCasesTest {
  private static final String PHONE = "+966500000077";
  private static final Actor ADMIN = Actor.onPage("admin");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anErasureClosesOpportunityAndDraftAndCancelsWhatWaits(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = reachable(story);
      String drafted = drafted(story, contact);
      String offered = Everywhere.offer(story, contact);
      assertThat(waiting(story)).isPositive();

      story.the(EraseContact.class).erase(contact, ADMIN);

      assertThat(status(story, "opportunity where id", offered)).isEqualTo("SKIPPED");
      assertThat(status(story, "draft where opportunity_id", drafted)).isEqualTo("CANCELLED");
      assertThat(waiting(story)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anApprovedMessageThatHasNotLeftIsCancelledByAnErasure(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = reachable(story);
      drafted(story, contact);
      approve(story);
      assertThat(status(story, TO_CONTACT, contact)).isEqualTo("QUEUED");
      story.the(EraseContact.class).erase(contact, ADMIN);
      assertThat(status(story, TO_CONTACT, contact)).isEqualTo("CANCELLED");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyIsErasedTwice(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      String contact = story.people().contact(PHONE);
      story.the(EraseContact.class).erase(contact, ADMIN);
      assertThatThrownBy(() -> story.the(EraseContact.class).erase(contact, ADMIN))
          .isInstanceOf(InvalidValue.class);
      assertThat(story.rows().count("consent_event")).isOne();
      assertThat(story.rows().count("audit_event where action = 'contact_erased'")).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoHidesTheirNumberStaysSuppressedUnderTheSameUserId(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      story.the(EraseContact.class).erase(story.people().unnumbered("SA.77"), ADMIN);
      String again = story.people().unnumbered("SA.77");
      assertThat(said(story, again)).contains("had their data erased");
      assertThat(said(story, story.people().unnumbered("SA.78"))).isEqualTo("No opt-out");
    }
  }

  private static String reachable(Story story) {
    String contact = story.people().contact(PHONE);
    story.people().consents(contact, Purpose.MARKETING);
    story.comes(MetaSays.text("wamid.cases", PHONE, "مرحبا", story.clock().instant()));
    story.people().operator("+966110000001", Role.APPROVER);
    return contact;
  }

  private static String drafted(Story story, String contact) {
    String opportunity = Everywhere.offer(story, contact);
    assertThat(story.the(PrepareDraft.class).prepare(opportunity, sara(story)).code())
        .isEqualTo("done");
    return opportunity;
  }

  private static void approve(Story story) {
    String version = story.rows().text("select current_version_id from draft");
    assertThat(story.the(ApproveDraft.class).approve(version, sara(story)).code())
        .isEqualTo("done");
  }

  private static Actor sara(Story story) {
    return Actor.onPage(story.rows().text("select id from operator_account"));
  }

  private static long waiting(Story story) {
    return story.rows().count("outbound_message where status in ('QUEUED', 'PARKED')");
  }

  private static String status(Story story, String fromWhere, String id) {
    return story.rows().text("select status from " + fromWhere + " = ?", id);
  }

  private static String said(Story story, String contact) {
    return story.inTransaction(
        () -> new SuppressionRule().onContact(SuppressionFacts.of(story, contact)).saw().en());
  }

  private static final String TO_CONTACT =
      "outbound_message where kind = 'CONTACT_MESSAGE' and recipient_id";
}
