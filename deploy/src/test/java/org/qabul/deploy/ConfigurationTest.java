package org.qabul.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.chain.LedgerKey;
import org.qabul.compliance.Kept;

class ConfigurationTest {
  @AfterEach
  void forget() {
    for (Key key : Key.values()) {
      key.names().filter(name -> key.secret()).forEach(System::clearProperty);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "qabul.demo, ture",
    "whatsapp.business.account.id, our account",
    "whatsapp.business.account.id, 123",
    "qabul.db.url, jdbc:mysql://db/qabul",
    "qabul.db.url, postgresql://db/qabul",
    "qabul.port, 99999",
    "qabul.port, http",
    "qabul.ledger.checkpoint.every, PT0S",
    "qabul.opt.out.phrases, 🛑",
    "qabul.opt.out.phrases, (قف",
    "qabul.ledger.checkpoint.every, hourly",
    "qabul.retention.webhooks, P7D",
    "qabul.retention.webhooks, P1M",
    "qabul.retention.texts, PT1H",
    "qabul.retention.contacts, P89D",
    "qabul.retention.contacts, never",
  })
  void aValueThatIsNotAcceptedStopsTheStart(String key, String value) {
    assertThatThrownBy(() -> read(Map.of(key, value)))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessageContaining(key)
        .hasMessageContaining(value);
  }

  @Test
  void bodiesOfWebhooksAreKeptForThirtyDaysAndTheRestForEverUnlessToldOtherwise() {
    assertThat(read(Map.of()).retention().terms())
        .isEqualTo(Map.of(Kept.WEBHOOKS, Duration.ofDays(30)));
    var told =
        Map.of(
            "qabul.retention.webhooks", "forever",
            "qabul.retention.texts", "P1D",
            "qabul.retention.contacts", "P90D");
    assertThat(read(told).retention().terms())
        .isEqualTo(Map.of(Kept.TEXTS, Duration.ofDays(1), Kept.CONTACTS, Duration.ofDays(90)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qabul.api.key", "api.key"})
  void aShortKeyOfTheApiStopsTheStartAndIsNotShown(String name) {
    assertThatThrownBy(() -> read(Map.of(name, "hunter2")))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessageContaining("qabul.api.key")
        .hasMessageContaining("32")
        .message()
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whatsapp.verify.token",
        "whatsapp.app.secret",
        "whatsapp.access.token",
        "qabul.db.password",
        "qabul.db.owner.password",
        "qabul.ledger.key",
        "qabul.api.key",
        "api.key"
      })
  void noSecretMayStandOnTheCommandLine(String key) {
    System.setProperty(key, "a-secret-that-everybody-on-the-machine-can-read");
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessageContaining("command line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "hunter2.hunter2", "hunter2.", "MC4=.MCo="})
  void aLedgerKeyThatIsNoneStopsTheStartAndIsNotShown(String text) {
    assertRefusesLedgerKey(text);
  }

  @Test
  void aLedgerKeyOfTwoHalvesThatDoNotBelongTogetherStopsTheStart() {
    String secret = LedgerKey.fresh().text().replaceAll("[.].*", "");
    assertRefusesLedgerKey(secret + "." + LedgerKey.fresh().name());
  }

  private static void assertRefusesLedgerKey(String text) {
    assertThatThrownBy(() -> read(Map.of("qabul.ledger.key", text)))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessageContaining("qabul.ledger.key")
        .message()
        .doesNotContain(text);
  }

  @Test
  void theLedgersKeyReadsBackAsItWasKept() {
    var key = LedgerKey.fresh();
    assertThat(read(Map.of("qabul.ledger.key", key.text())).chain().publicKey())
        .isEqualTo(key.name());
  }

  @Test
  void theDatabaseIsNamedWithoutWhatItsAddressMayHide() {
    var url = "jdbc:postgresql://db/qabul?user=q&password=hunter2";
    assertThat(read(Map.of("qabul.db.url", url)).database())
        .isEqualTo("jdbc:postgresql://db/qabul");
    assertThat(read(Map.of("qabul.home", "/srv/qabul")).database()).isEqualTo("/srv/qabul");
  }

  @Test
  void hearsSeveralNumbersAndSendsFromTheFirst() {
    var desk = read(Map.of("whatsapp.phone.number.id", "100000000000001, 100000000000002")).desk();
    assertThat(desk.businessNumber()).isEqualTo("100000000000001");
    assertThat(desk.hears("100000000000002")).isTrue();
    assertThat(desk.hears("100000000000003")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000000000001,", ",100000000000001", "100000000000001,,2", "1 2"})
  void refusesAListOfNumbersWithAHoleInIt(String numbers) {
    assertThatThrownBy(() -> read(Map.of("whatsapp.phone.number.id", numbers)))
        .isInstanceOf(ConfigurationRefused.class)
        .hasMessageContaining("WHATSAPP_PHONE_NUMBER_ID");
  }

  private static Configuration read(Map<String, String> values) {
    return Configuration.read(new GivenConfig(values));
  }
}
