package org.qabul.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.InvalidValue;
import org.qabul.domain.OpportunityStatus;
import org.qabul.domain.Role;

class OfferingTest {
  private static final String OFFER = Examples.OPPORTUNITY;

  @ParameterizedTest
  @EnumSource
  void addsTheContactAndQueuesACardForTheOperator(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String operator = desk.story.people().operator("+966500000001", Role.APPROVER);
      var created = FeederDesk.json(desk.offers("", OFFER));

      var card = desk.story.rows().first("select * from outbound_message").orElseThrow();
      assertThat(card.text("recipient_id")).isEqualTo(operator);
      assertThat(card.text("subject_id")).isEqualTo(created.getString("id"));
      assertThat(created.getString("status")).isEqualTo("offered");
      assertThat(desk.story.rows().text("select source from contact")).isEqualTo("CRM 4711");
      assertThat(
              desk
                  .story
                  .rows()
                  .all("select actor_id from audit_event where origin = 'API'")
                  .stream()
                  .map(row -> row.text("actor_id")))
          .hasSize(2)
          .containsOnly(FeederDesk.CLIENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsAKnownContactByEitherIdentityAndKeepsWhatItSays(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String known = desk.story.people().contact("+966555123987", "fair 2025");
      desk.offers("", OFFER.replace("\"phone\"", "\"bsuid\": \"SA.1\", \"phone\""));
      desk.offers("", OFFER.replace("\"phone\": \"+966555123987\"", "\"bsuid\": \"SA.1\""));

      assertThat(desk.story.rows().count("opportunity where contact_id = ?", known)).isEqualTo(2);
      assertThat(desk.story.rows().text("select source from contact")).isEqualTo("fair 2025");
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotPairANumberWithAnotherContactsUserId(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      desk.offers("", OFFER.replace("\"phone\"", "\"bsuid\": \"SA.1\", \"phone\""));
      String other =
          OFFER.replace(
              "\"phone\": \"+966555123987\"", "\"bsuid\": \"SA.1\", \"phone\": \"+966555000111\"");

      assertThatThrownBy(() -> desk.offers("", other)).isInstanceOf(Rejection.class);
      assertThat(desk.story.rows().count("opportunity")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnIdThatIsNobodys(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      String nobody = OFFER.replaceFirst("(?s)\\{[^{}]*}", "\"nobody\"");

      assertThatThrownBy(() -> desk.offers("k", nobody)).isInstanceOf(InvalidValue.class);
      assertThat(desk.story.rows().count("idempotency_key")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesKeepTheirOrderWhileMoreComes(DatabaseKind kind) {
    try (var desk = FeederDesk.on(kind)) {
      for (int i = 0; i < 5; i++) {
        desk.offers("", OFFER);
      }
      var first = page(desk, null);
      desk.story.clock().advance(Duration.ofSeconds(1));
      desk.offers("", OFFER);
      var second = page(desk, first.next());
      var third = page(desk, second.next());

      assertThat(third.next()).isNull();
      assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
      assertThat(second.items()).hasSize(2);
      assertThat(third.items()).hasSize(1);
    }
  }

  private static JsonPage<OpportunityJson> page(FeederDesk desk, @Nullable String cursor) {
    var filter = Filter.read(OpportunityStatus.class, "offered", null, cursor, "2");
    return desk.story.the(FindOpportunities.class).page(filter);
  }
}
