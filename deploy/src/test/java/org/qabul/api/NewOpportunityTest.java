package org.qabul.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;

class NewOpportunityTest {
  private static final String GOOD =
      """
      {"contact": "abc", "type": "renewal", "title": "T", "suggested_message": "M", "score": 7,
       "purpose": "utility"}
      """;

  private static NewOpportunity read(String json) {
    return NewOpportunity.read(new Fields(new Body(json.getBytes(UTF_8)).json()));
  }

  private static Problem refused(String json) {
    return Objects.requireNonNull(catchThrowableOfType(Rejection.class, () -> read(json)))
        .problem();
  }

  private static List<Fault> faults(String json) {
    return Objects.requireNonNull(refused(json).errors());
  }

  @Test
  void readsTheExampleOfTheDescription() {
    var read = read(Examples.OPPORTUNITY);

    var person = (ContactRef.Person) read.contact();
    assertThat(person.identity().phone()).isEqualTo("+966555123987");
    assertThat(person.source()).isEqualTo("CRM 4711");
    assertThat(read.proposal().type()).isEqualTo(OpportunityType.NEW_LEAD);
    assertThat(read.proposal().risks()).containsExactly("الميزانية غير مؤكدة");
  }

  @Test
  void leavesOutWhatIsOptional() {
    var proposal = read(GOOD).proposal();

    assertThat(proposal.whyNow()).isEmpty();
    assertThat(proposal.evidence()).isEmpty();
    assertThat(proposal.language()).isEqualTo(Language.AR);
  }

  @Test
  void takesTheContactsCompanyWhenNoOtherIsNamed() {
    String person =
        """
        {"phone": "0555123987", "name": "منى", "company": "دار البيان", "source": "crm"}""";

    assertThat(read(GOOD.replace("\"abc\"", person)).proposal().company()).isEqualTo("دار البيان");
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    var faults =
        faults(
            """
            {"contact": {"phone": "abc", "nmae": "x"}, "type": "lead", "title": "", "score": "9",
             "purpose": null, "risks": "no", "why_knot": 1}
            """);

    assertThat(faults)
        .extracting(Fault::field)
        .containsExactlyInAnyOrder(
            "contact.phone",
            "contact.name",
            "contact.source",
            "contact.nmae",
            "type",
            "title",
            "suggested_message",
            "risks",
            "score",
            "purpose",
            "why_knot");
    assertThat(faults)
        .contains(
            new Fault(
                "type",
                "one of new_lead, follow_up, renewal, upsell, win_back, service, partnership,"
                    + " other",
                "lead"),
            new Fault(
                "purpose", "one of service_reply, utility, marketing, authentication", "nothing"),
            new Fault("score", "a whole number from 0 to 100", "\"9\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"score\": 7 | \"score\": 101 | score",
        "\"score\": 7 | \"score\": -1 | score",
        "\"score\": 7 | \"score\": 7.5 | score",
        "\"score\": 7 | \"score\": 1e999999999 | score",
        "\"score\": 7 | \"score\": true | score",
        "\"title\": \"T\" | \"title\": \"\\ud800\" | title",
        "\"title\": \"T\" | \"title\": \"a\\u0000b\" | title",
        "\"title\": \"T\" | \"title\": \"  \" | title",
        "\"abc\" | [] | contact",
        "\"abc\" | {} | contact.phone",
        "\"renewal\" | \"RENEWAL\" | type",
        "\"purpose\" | \"risks\": [\"a\\nb\"], \"purpose\" | risks",
        "\"purpose\" | \"risks\": [7], \"purpose\" | risks",
        "\"purpose\" | \"risks\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"a\",\"b\"], \"purpose\" | risks"
      })
  void refusesHostileValues(String good, String bad, String field) {
    assertThat(faults(GOOD.replace(good, bad))).extracting(Fault::field).contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "null",
        "{",
        "{\"a\":1,\"a\":2}",
        "{}{}",
        "{'a':1}",
        "\uFEFF{}",
        "{\"a\":1e99999999999999}"
      })
  void refusesWhatIsNotOneObject(String json) {
    assertThat(refused(json).type()).isEqualTo("urn:qabul:problem:malformed-json");
  }

  @Test
  void refusesDepthWithoutFallingOver() {
    assertThat(refused("{\"risks\":" + "[".repeat(100_000)).status()).isEqualTo(400);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    var refused =
        catchThrowableOfType(
            Rejection.class, () -> new Body(new byte[] {'{', (byte) 0xff, '}'}).json());

    assertThat(refused.problem().detail()).contains("UTF-8");
  }

  @Test
  void saysItInBothLanguages() {
    var problem = refused("{}");

    assertThat(problem.detail())
        .isEqualTo(
            "Not accepted: contact, type, title, suggested_message,"
                + " score, purpose. See errors");
    assertThat(problem.detailAr()).startsWith("قيم غير مقبولة: contact");
  }
}
