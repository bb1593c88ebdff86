package org.qabul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.qabul.running.NeedsBrowser;

@NeedsBrowser
class OperatorStoryIT {
  private static final String NEW_TEXT =
      "مرحباً أستاذة نورة، هل يناسبك أن نجدد عقد الصيانة هذا الأسبوع؟";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void goesFromAnOpportunityToAReadMessageAndAnOptOutStopsTheNextOne() throws Exception {
    try (var visitor = Visitor.ofFreshDesk(home)) {
      visitor.signIn();
      var phones = new Phones(visitor);

      looksAtTheDesk(visitor);
      messageLeaves(visitor, phones);
      stoppedContactGetsNothing(phones);
      deskSaysWhy(visitor);
    }
  }

  private static void looksAtTheDesk(Visitor visitor) throws Exception {
    visitor.click(By.partialLinkText("تجديد عقد الصيانة"));
    visitor.see(By.cssSelector(".card-stage .bubble"), "فرصة جديدة");
    visitor.picture("desk-opportunity-ar");
  }

  private static void messageLeaves(Visitor visitor, Phones phones) throws Exception {
    phones.pickUp();
    phones.holdContact("نورة الحربي");
    phones.tap("تجديد عقد الصيانة", "رسالة");
    phones.tap("النسخة 1", "تعديل");
    phones.operatorSees("أرسل النص الجديد");
    phones.operatorWrites(NEW_TEXT);
    phones.tap("النسخة 2", "اعتماد");
    phones.awaitRead(NEW_TEXT);
    visitor.picture("phone-ar");
    turn(visitor);
    visitor.see(By.tagName("h1"), "Rehearsal phone");
    visitor.picture("phone-en");
    turn(visitor);
  }

  private static void stoppedContactGetsNothing(Phones phones) {
    phones.pickUp();
    phones.holdContact("فهد القحطاني");
    phones.tap("طلب عرض سعر", "رسالة");
    phones.operatorSees("رسالة إلى");
    phones.contactWrites("إيقاف");
    phones.tap("فهد القحطاني", "اعتماد");

    var refusal = phones.operatorSees("طلب الشخص إيقاف الرسائل");
    assertThat(Visitor.words(refusal)).contains("لا تراسله");
  }

  private static void deskSaysWhy(Visitor visitor) throws Exception {
    visitor.open("/admin/desk?tab=drafts");
    visitor.click(By.partialLinkText("طلب عرض سعر"));

    assertThat(Visitor.words(visitor.see(By.id("why"), "الاعتماد متوقف")))
        .contains("طلب الشخص إيقاف الرسائل");
    assertThat(visitor.see(By.id("work:approve"), "اعتماد").isEnabled()).isFalse();
    visitor.picture("desk-ar");
    turn(visitor);
    visitor.see(By.id("why"), "The person opted out");
    visitor.picture("desk-en");
    turn(visitor);
    visitor.open("/admin/messages");
    visitor.see(By.cssSelector(".ui-datatable .chip-yes"), "قُرئت");
    visitor.picture("messages-ar");
  }

  private static void turn(Visitor visitor) {
    String before = String.valueOf(visitor.script("return document.documentElement.lang"));
    visitor.click(By.id("speech:other"));
    visitor
        .patiently()
        .until(driver -> !before.equals(visitor.script("return document.documentElement.lang")));
  }
}
