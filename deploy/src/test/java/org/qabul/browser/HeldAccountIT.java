package org.qabul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.qabul.running.NeedsBrowser;
import org.qabul.running.SignedWebhooks;

@NeedsBrowser
class HeldAccountIT {
  private static final By BANNER = By.cssSelector(".mode-held");
  private static final String RESTRICTED =
      """
      {"object":"whatsapp_business_account","entry":[{"id":"rehearsal","changes":[\
      {"field":"account_update","value":{"event":"ACCOUNT_RESTRICTION"}}]}]}""";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void saysOnEveryPageThatTheAccountIsHeldUntilAnAdminLiftsIt() throws Exception {
    try (var visitor = Visitor.ofFreshDesk(home)) {
      visitor.signIn();
      hold(visitor);
      approve(visitor);
      takesItBack(visitor);
      visitor.click(By.id("work:approve"));
      visitor.see(By.id("work:takeBack"), "");
      visitor.picture("held-ar");

      visitor.click(By.cssSelector(".mode-held summary"));
      visitor.click(By.id("holding:release"));
      visitor.awaitGone(BANNER);
      visitor.see(By.cssSelector(".work-meta .chip-yes"), "قُرئت");
    }
  }

  private static void hold(Visitor visitor) {
    var answer = new SignedWebhooks(visitor.desk().at("/webhook")).post(RESTRICTED).join();
    assertThat(answer.statusCode()).isEqualTo(200);
    for (String page : new String[] {"messages", "contacts", "deliveries", "account"}) {
      visitor
          .patiently()
          .until(
              driver -> {
                visitor.open("/admin/" + page);
                return !visitor.all(BANNER).isEmpty();
              });
      assertThat(Visitor.words(visitor.see(BANNER, "")))
          .contains("قيّدت ميتا الحساب")
          .contains("رفع التعليق");
    }
  }

  private static void approve(Visitor visitor) {
    visitor.open("/admin/desk");
    visitor.click(By.partialLinkText("تجديد عقد الصيانة"));
    visitor.click(By.id("work:draft"));
    visitor.click(By.id("work:approve"));
  }

  private static void takesItBack(Visitor visitor) {
    visitor.click(By.id("work:takeBack"));
    visitor.see(By.cssSelector(".ui-messages-info"), "سُحبت");
    assertThat(visitor.see(By.id("work:approve"), "").isEnabled()).isTrue();
  }
}
