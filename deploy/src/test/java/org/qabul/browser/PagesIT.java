package org.qabul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.qabul.running.NeedsBrowser;

@NeedsBrowser
@SuppressWarnings("NullAway.Init")
class PagesIT {
  private static final String HOSTILE =
      "<img src=x onerror=window.harmed=1>\"'><script>window.harmed=1</script>";

  @TempDir private static Path home;
  private static Visitor visitor;

  @BeforeAll
  static void signIn() {
    visitor = Visitor.ofFreshDesk(home);
    visitor.signIn();
  }

  @AfterAll
  static void leave() {
    visitor.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/desk",
        "/admin/desk?tab=drafts",
        "/admin/contacts",
        "/admin/stops",
        "/admin/requests",
        "/admin/report",
        "/admin/imports",
        "/admin/policy",
        "/admin/ledger",
        "/admin/messages",
        "/admin/deliveries",
        "/admin/account",
        "/phone"
      })
  void needsNoSidewaysScrollOnASmallPhone(String page) {
    visitor.resize(360, 800);
    visitor.open(page);
    visitor.see(By.id("main"), "");

    assertThat(visitor.script("return document.documentElement.scrollWidth - innerWidth"))
        .isEqualTo("0");
    visitor.resize(1440, 900);
  }

  @Test
  void saysOnEveryPageThatNothingIsSent() {
    visitor.open("/admin/account");

    assertThat(Visitor.words(visitor.see(By.cssSelector(".mode"), "")))
        .contains("بروفة — لا شيء يُرسل");
  }

  @Test
  void speaksTheOtherLanguageAndRemembersIt() {
    visitor.open("/admin/account");
    visitor.click(By.id("language:turn"));
    visitor.see(By.tagName("h1"), "My account");
    visitor.open("/admin/messages");

    assertThat(visitor.title()).contains("Messages");
    assertThat(visitor.script("return document.documentElement.dir")).isEqualTo("ltr");
    visitor.click(By.id("speech:other"));
    visitor.see(By.tagName("h1"), "الرسائل");
  }

  @Test
  void showsANameThatLooksLikeAScriptAsAName() {
    visitor.open("/admin/contacts");
    visitor.type(By.id("add:name"), HOSTILE);
    visitor.type(By.id("add:phone"), "0501234567");
    visitor.type(By.id("add:source"), "اختبار");
    visitor.click(By.id("add:save"));

    visitor.see(By.tagName("h1"), HOSTILE);
    visitor.open("/admin/contacts");
    visitor.see(By.cssSelector(".person-cell a"), HOSTILE);
    visitor.open("/phone");
    visitor.see(By.id("hold-contact:who"), HOSTILE);
    assertThat(visitor.script("return window.harmed")).isEqualTo("null");
  }

  @Test
  void showsHowASentenceIsReadWithAPhraseThatIsThenAddedAndRemoved() {
    visitor.open("/admin/policy");
    visitor.type(By.id("phrase:words"), "مع السلامة");
    visitor.type(By.id("phrase:sentence"), "مع السلامه لو سمحت");
    visitor.click(By.id("phrase:try"));
    visitor.see(By.id("read-as"), "تتوقف الرسائل إليه فوراً");
    visitor.click(By.id("phrase:add"));
    visitor.see(By.cssSelector(".phrase"), "مع السلامة");
    visitor.type(By.id("phrase:words"), "إيقاف");
    visitor.click(By.id("phrase:add"));
    visitor.see(By.id("messages"), "لا تُقرأ إيقافاً من قبل");
    visitor.click(By.cssSelector(".phrase button"));
    visitor.see(By.id("messages"), "أُزيلت العبارة");
    visitor.awaitGone(By.cssSelector(".phrase"));
  }

  @Test
  void approvesWhatWhoeverOptsOutIsAnsweredAndSaysWhoDid() {
    visitor.open("/admin/policy");
    visitor.type(By.id("answer:body"), "تم إيقاف الرسائل.");
    visitor.click(By.id("answer:approve"));
    visitor.see(By.id("messages"), "اعتُمد النص");
    visitor.see(By.cssSelector("#answers blockquote"), "تم إيقاف الرسائل.");
    visitor.see(By.id("changes"), "اعتُمد نص الرد على من يوقف الرسائل");
    visitor.click(By.cssSelector("#answers article button"));
    visitor.see(By.id("messages"), "أُلغي النص");
    visitor.awaitGone(By.cssSelector("#answers article"));
  }

  @Test
  void correctsWhatIsWrittenOfAPerson() {
    visitor.open("/admin/contacts?q=ياسر");
    visitor.click(By.cssSelector(".person-cell a"));
    visitor.type(By.id("details:company"), "شركة الأفق");
    visitor.click(By.id("details:correct"));
    visitor.see(By.id("messages"), "صُحّحت البيانات");
    visitor.see(By.id("main"), "شركة الأفق");
    visitor.choose(By.id("stop:scope"), "تسويق");
    visitor.click(By.id("stop:now"));
    visitor.see(By.id("messages"), "سُجّل الإيقاف");
  }

  @Test
  void keepsWhatIsBeingTypedWhileBubblesArrive() {
    var phones = new Phones(visitor);
    phones.pickUp();
    phones.holdContact("ياسر العنزي");
    visitor.type(By.id("contact-write:words"), "أكتب الآن");
    phones.operatorWrites("ملخص");
    phones.operatorSees("ملخص اليوم");

    var field = visitor.see(By.id("contact-write:words"), "");
    assertThat(field.getDomProperty("value")).isEqualTo("أكتب الآن");
  }

  @Test
  void linksANumberWithTheCodeOfThePage() {
    visitor.open("/admin/account");
    visitor.click(By.id("linking:show"));
    String code = visitor.see(By.id("link-code"), "").getText();
    var phones = new Phones(visitor);
    phones.pickUp();
    phones.operatorWrites(code);
    phones.operatorSees(code);

    visitor.open("/admin/account");
    visitor.see(By.cssSelector("#linking .chip-yes"), "مرتبط");
  }

  @Test
  void asksForALoginAndThenGoesWhereOneWanted() throws Exception {
    assertThat(visitor.desk().get("/admin/messages").headers().firstValue("Location"))
        .hasValueSatisfying(login -> assertThat(login).endsWith("/login?to=%2Fadmin%2Fmessages"));
    assertThat(visitor.desk().get("/phone.xhtml").statusCode()).isEqualTo(403);
  }
}
