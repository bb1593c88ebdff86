package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.DecideOpportunity;
import org.qabul.domain.Actor;
import org.qabul.domain.Meaning;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.OutboundStatus;
import org.qabul.domain.Purpose;
import org.qabul.domain.Reason;
import org.qabul.domain.Role;
import org.qabul.story.MetaSays;

class FindMessagesTest {
  private static final String PHONE = "+966555123987";

  /** An opportunity is offered through the API, accepted, and its message approved. */
  private static String approved(FeederDesk desk) {
    var by = Actor.onPage(desk.story.people().operator("+966500000001", Role.APPROVER));
    String contact = desk.story.people().contact(PHONE);
    desk.story.people().consents(contact, Purpose.MARKETING);
    desk.story.comes(MetaSays.text("wamid.IN", PHONE, "مرحبا", desk.story.clock().instant()));
    String id = FeederDesk.json(desk.offers("", Examples.OPPORTUNITY)).getString("id");
    desk.story.the(DecideOpportunity.class).decide(id, OpportunityStatus.ACCEPTED, by);
    String version = desk.story.rows().text("select current_version_id from draft");
    desk.story.the(ApproveDraft.class).approve(version, by);
    return id;
  }

  private static MessageJson only(FeederDesk desk) {
    var filter = new Filter<>(Set.of(OutboundStatus.values()), "", "", 10);
    var page = desk.story.the(FindMessages.class).page(filter);
    assertThat(page.items()).hasSize(1);
    return page.items().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatBecameOfAnOpportunitysMessage(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String opportunity = approved(desk);
      desk.story.send();
      var listed = only(desk);
      desk.story.comes(
          MetaSays.status(
              Objects.requireNonNull(listed.wamid()),
              "failed",
              listed.id(),
              131026,
              desk.story.clock().instant()));
      var message = desk.story.the(FindMessages.class).one(listed.id()).orElseThrow();

      assertThat(message.opportunityId()).isEqualTo(opportunity);
      assertThat(message.live()).isFalse();
      assertThat(message.status()).isEqualTo(OutboundStatus.FAILED);
      var failure = Objects.requireNonNull(message.failure());
      assertThat(failure.code()).isEqualTo(131026);
      assertThat(failure.kind()).isEqualTo(Meaning.Kind.UNREACHABLE);
      assertThat(failure.sentence().ar()).isNotBlank();
      assertThat(message.statuses()).extracting(MessageJson.StatusJson::status).contains("failed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhyAMessageWaits(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      // Nine in the evening in Riyadh
      desk.story.clock().set(Instant.parse("2026-01-05T18:30:00Z"));
      approved(desk);
      var message = only(desk);

      assertThat(message.status()).isEqualTo(OutboundStatus.PARKED);
      assertThat(message.notBefore()).isEqualTo("2026-01-06T05:00:00Z");
      assertThat(message.objections())
          .extracting(MessageJson.ObjectionJson::reason)
          .containsExactly(Reason.QUIET_HOURS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void cardsToOperatorsAreNotMessages(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      approved(desk);
      String card =
          desk.story
              .rows()
              .text(
                  "select id from outbound_message where kind <> 'CONTACT_MESSAGE' fetch first 1 rows only");

      assertThat(desk.story.the(FindMessages.class).one(card)).isEmpty();
      assertThat(only(desk).contact().phone()).isEqualTo(PHONE);
    }
  }
}
