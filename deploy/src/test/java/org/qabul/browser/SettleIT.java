package org.qabul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.qabul.running.EmbeddedStore;
import org.qabul.running.NeedsBrowser;

@NeedsBrowser
class SettleIT {
  private static final String OPPORTUNITY = "تجديد عقد الصيانة";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path home;

  @Test
  void whoeverAskedThePersonSettlesAMessageAndGetsItsDraftBack() throws Exception {
    List<String> login = leaveAMessage();
    new EmbeddedStore(home)
        .change("update outbound_message set status = 'UNKNOWN' where kind = 'CONTACT_MESSAGE'");
    try (var visitor = Visitor.ofFreshDesk(home)) {
      visitor.signIn(login);
      visitor.open("/admin/messages?tab=failed");
      visitor.see(By.cssSelector(".reason"), "اختر «وصلت» أو «لم تصل»");
      visitor.picture("unknown-ar");
      visitor.click(By.cssSelector("button[id$=':lost']"));
      visitor.see(By.cssSelector(".ui-messages-info"), "لم تصل");
      visitor.see(By.cssSelector(".chip"), "فشلت");

      visitor.click(By.cssSelector("a.gist"));
      visitor.click(By.partialLinkText("افتح المسودة"));
      assertThat(visitor.see(By.id("work:approve"), "").isEnabled()).isTrue();
    }
  }

  private List<String> leaveAMessage() throws Exception {
    try (var visitor = Visitor.ofFreshDesk(home)) {
      List<String> login = visitor.firstLogin();
      visitor.signIn(login);
      visitor.click(By.partialLinkText(OPPORTUNITY));
      visitor.click(By.id("work:draft"));
      visitor.click(By.id("work:approve"));
      visitor.see(By.cssSelector(".work-meta .chip-yes"), "قُرئت");
      visitor.desk().stop();
      return login;
    }
  }
}
