package org.qabul.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Contacts;
import org.qabul.domain.Operators;
import org.qabul.domain.TapRecords;
import org.qabul.story.MetaSays;
import org.qabul.story.Story;
import org.qabul.webhook.WebhookDeliveries;
import org.qabul.webhook.WebhookItem;
import org.qabul.webhook.WebhookItems;

/** Whatever Meta delivered can be seen, with what became of it. */
class ReadDeliveriesTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void showsWhatNothingActsOnAndWhatCameTwiceWithOtherWords(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      var now = story.clock().instant();
      story.comes(MetaSays.account("VERIFIED_ACCOUNT", now));
      story.comes(MetaSays.text("wamid.1", "+966500000001", "الأول", now));
      story.comes(MetaSays.text("wamid.1", "+966500000001", "الأول", now));
      story.comes(MetaSays.text("wamid.1", "+966500000001", "الثاني", now));
      var shelf = story.inTransaction(reading(story)::shelf);
      assertThat(shelf.allKept()).isOne();
      assertThat(shelf.kept()).extracting(WebhookItem::kind).containsExactly("account_update");
      assertThat(shelf.conflicts())
          .singleElement()
          .returns(true, item -> item.json().contains("الثاني"));
      assertThat(shelf.newest()).hasSize(4);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void showsADeliveryWithWhatBecameOfEachOfItsItems(DatabaseKind kind) {
    try (var story = Story.on(kind)) {
      var now = story.clock().instant();
      String text = MetaSays.text("wamid.1", "+966500000001", "مرحبا", now);
      story.comes(text.replace("\"entry\":[", "\"entry\":[{\"id\":\"900100200\"},"));
      String id = story.rows().text("select id from webhook_delivery");
      var chosen = story.inTransaction(() -> reading(story).chosen(id)).orElseThrow();
      assertThat(chosen.items())
          .extracting(item -> item.kind() + " " + item.state())
          .containsExactly("unreadable QUARANTINED", "messages/text WORKED");
      var view = story.inTransaction(reading(story)::view);
      assertThat(view.raw(chosen.delivery())).contains("wamid.1");
      assertThat(view.quarantinedItems()).isOne();
    }
  }

  @Test
  void showsNoDeliveryForAnAddressThatNamesNone() {
    try (var story = Story.on(DatabaseKind.H2)) {
      for (String id :
          new String[] {"", "x", "-1", "1", "9".repeat(18), "9".repeat(30), "1 or 1"}) {
        assertThat(story.inTransaction(() -> reading(story).chosen(id))).as(id).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "", "{\"a\":1e9999999999}"})
  void laysOutWhatIsNoJsonAsItCame(String body) {
    assertThat(PrettyJson.of(body)).isNotNull();
  }

  @Test
  void laysOutWhatIsTooDeepToParseAsItCame() {
    String deep = "[".repeat(100_000);
    assertThat(PrettyJson.of(deep)).isEqualTo(deep);
  }

  @Test
  void hasEveryWordInBothLanguages() throws IOException {
    var arabic = keys("Pages.properties");
    assertThat(keys("Pages_en.properties")).isEqualTo(arabic);
    for (var state : WebhookItem.State.values()) {
      assertThat(arabic).contains("item." + state);
    }
  }

  private static Set<String> keys(String file) throws IOException {
    var words = new Properties();
    try (var stream = ReadDeliveries.class.getResourceAsStream(file)) {
      words.load(stream);
    }
    return words.stringPropertyNames();
  }

  private static ReadDeliveries reading(Story story) {
    return new ReadDeliveries(
        story.the(WebhookDeliveries.class),
        story.the(WebhookItems.class),
        story.the(TapRecords.class),
        story.the(Operators.class),
        story.the(Contacts.class));
  }
}
