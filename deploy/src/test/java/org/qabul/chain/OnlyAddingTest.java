package org.qabul.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.qabul.box.DatabaseKind;
import org.qabul.box.PostgreSql;
import org.qabul.deploy.Schema;
import org.qabul.story.Letters;
import org.qabul.story.Story;

/** Of a ledger even the desk itself can change or take away nothing. */
class OnlyAddingTest {
  private static final String NOT_ALLOWED = "42501";
  private static final String ROLE = "desk";

  /** Its tables belong to somebody else than the desk's role. */
  private static Story production;

  private static Story embedded;

  @BeforeAll
  static void aDaysWork() throws SQLException {
    production = Story.on(DatabaseKind.POSTGRESQL.at(asRole(PostgreSql.freshDatabase())));
    embedded = Story.on(DatabaseKind.H2);
    for (Story story : new Story[] {production, embedded}) {
      Letters.several(story);
      story.the(LinkLines.class).link();
    }
  }

  private static String asRole(String owned) throws SQLException {
    try (var connection = DriverManager.getConnection(owned);
        var statement = connection.createStatement()) {
      statement.execute("create role " + ROLE + " login");
    }
    var owner = new PGSimpleDataSource();
    owner.setUrl(owned);
    Schema.prepare(owner, ROLE);
    return owned.replace("user=postgres", "user=" + ROLE);
  }

  @AfterAll
  static void close() {
    production.close();
    embedded.close();
  }

  static Stream<String> changesAndTruncation() {
    return Stream.concat(
        changes(),
        Stream.of(
            "truncate consent_event",
            "truncate audit_event",
            "truncate ledger_link",
            "truncate notice"));
  }

  static Stream<String> changes() {
    return Stream.of(
        "update consent_event set method = 'x'",
        "update audit_event set note = 'x'",
        "update ledger_link set hash = 'x'",
        "update notice set body = 'x'",
        "delete from notice",
        "delete from consent_event",
        "delete from audit_event",
        "delete from ledger_link");
  }

  @ParameterizedTest
  @MethodSource("changesAndTruncation")
  void theRoleOfProductionMayOnlyAdd(String change) {
    assertThatThrownBy(() -> execute(production, change))
        .isInstanceOfSatisfying(
            SQLException.class,
            refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theEmbeddedDatabaseLetsNobodyChangeARow(String change) {
    assertThatThrownBy(() -> execute(embedded, change)).hasMessageContaining("only grows");
  }

  @Test
  void theRoleOfProductionDoesADaysWork() {
    var rows = production.rows();
    assertThat(rows.text("select current_user")).isEqualTo(ROLE);
    assertThat(rows.count("outbound_message where wamid is not null")).isPositive();
    assertThat(rows.count("ledger_link"))
        .isPositive()
        .isEqualTo(rows.count("audit_event") + rows.count("consent_event"));
  }

  private static void execute(Story story, String change) throws SQLException {
    try (var connection = story.rows().database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(change);
    }
  }
}
