package org.qabul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.qabul.graph.ErrorTable;
import org.qabul.running.NeedsBrowser;

/** Every way in which a send can fail is said in words, on the desk or among the messages. */
@NeedsBrowser
@SuppressWarnings("NullAway.Init")
class FatesIT {
  @TempDir private static Path home;
  private static Visitor visitor;
  private static Phones phones;

  @BeforeAll
  static void signIn() {
    visitor = Visitor.ofFreshDesk(home);
    visitor.signIn();
    phones = new Phones(visitor);
  }

  @AfterAll
  static void leave() {
    visitor.close();
  }

  @ParameterizedTest
  @CsvSource({
    "131047, تجديد عقد الصيانة",
    "131026, طلب عرض سعر",
    "131050, Warehouse partnership",
  })
  void saysWhyItDidNotArrive(int code, String opportunity) {
    phones.nextSend("E" + code);
    prepare(opportunity);
    visitor.click(By.id("work:approve"));

    var failure = ErrorTable.failure(code, "");
    assertThat(Visitor.words(visitor.see(By.id("why"), failure.sentence().ar())))
        .contains(failure.nextStep().ar());
    assertThat(Visitor.words(visitor.see(By.cssSelector(".card-stage .bubble-why"), "")))
        .contains(Integer.toString(code));
  }

  @Test
  void saysThatNobodyKnowsWhenTheAnswerIsLost() {
    phones.nextSend("LOST_ANSWER");
    prepare("ترقية باقة الدعم");
    visitor.click(By.id("work:approve"));

    // The phone goes on to play the statuses, and they settle it
    visitor.see(By.cssSelector(".work-meta .chip-yes"), "قُرئت");
  }

  @Test
  void comesAgainWhenItWasTooFastForThePerson() {
    phones.nextSend("E131056");
    prepare("تذكير بموعد");
    visitor.click(By.partialLinkText("appointment_reminder"));
    visitor.type(By.id("work:places:0:value"), "ريم");
    visitor.type(By.id("work:places:1:value"), "الأحد");
    visitor.click(By.id("work:save"));
    visitor.see(By.cssSelector(".ui-messages-info"), "حُفظ");
    visitor.click(By.id("work:approve"));

    wasSetBackAndArrived(131056, "ريم الدوسري");
  }

  @Test
  void comesAgainWhenTheNumberWasTooFastAndLeavesOnlyAfterAnOptIn() {
    phones.nextSend("E130429");
    prepare("متابعة استفسار");
    assertThat(visitor.see(By.id("work:approve"), "").isEnabled()).isFalse();
    visitor.click(By.cssSelector("#why a"));
    optIn();
    visitor.open("/admin/desk?tab=drafts");
    visitor.click(By.partialLinkText("متابعة استفسار"));
    visitor.click(By.id("work:approve"));

    wasSetBackAndArrived(130429, "هند المطيري");
  }

  private static void optIn() {
    visitor.choose(By.id("give:purpose"), "إشعار خدمي");
    visitor.type(By.id("give:proof"), "قالت في مكالمة اليوم: نعم، راسلوني عن الشحن");
    visitor.click(By.id("give:record"));
    visitor.see(By.cssSelector(".ui-messages-info"), "سُجّل في السجل");
    visitor.see(By.cssSelector(".timeline blockquote"), "راسلوني عن الشحن");
  }

  private static void prepare(String opportunity) {
    visitor.open("/admin/desk");
    visitor.click(By.partialLinkText(opportunity));
    visitor.click(By.id("work:draft"));
    visitor.see(By.id("work:approve"), "");
  }

  private static void wasSetBackAndArrived(int code, String person) {
    visitor.see(By.cssSelector(".work-meta .chip-yes"), "قُرئت");
    visitor.open("/admin/messages");
    visitor.see(By.cssSelector(".person-cell"), person);
    visitor.click(
        By.xpath("//tr[contains(., '" + person + "')]//details[@class='payload']/summary"));
    assertThat(Visitor.words(visitor.see(By.cssSelector("details.payload[open]"), "")))
        .contains(ErrorTable.failure(code, "").sentence().ar());
  }
}
