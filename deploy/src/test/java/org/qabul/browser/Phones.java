package org.qabul.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The two rehearsal phones. */
final class Phones {
  /** While ticks still move, the bubbles are drawn anew under the mouse. */
  private static final By UNREAD =
      By.cssSelector("#operator-log .bubble:not(.bubble-out) .ticks:not(.ticks-read)");

  private final Visitor visitor;

  Phones(Visitor visitor) {
    this.visitor = visitor;
  }

  void pickUp() {
    visitor.open("/phone");
    visitor.patiently().until(driver -> visitor.address().contains("contact="));
  }

  void holdContact(String name) {
    var list = By.id("hold-contact:who");
    if (!visitor.chosen(list).contains(name)) {
      String before = visitor.address();
      visitor.choose(list, name);
      visitor.patiently().until(driver -> !visitor.address().equals(before));
    }
  }

  /** Taps a button of the newest bubble on the operator's phone that holds the words. */
  void tap(String words, String button) {
    operatorSees(words);
    visitor.awaitGone(UNREAD);
    visitor
        .patiently()
        .until(
            driver -> {
              var label = By.xpath(".//button[@data-tap][contains(., '" + button + "')]");
              visitor.clickIn(operatorSees(words), label);
              return true;
            });
  }

  WebElement operatorSees(String words) {
    return visitor.see(By.cssSelector("#operator-log .bubble"), words);
  }

  WebElement contactSees(String words) {
    return visitor.see(By.cssSelector("#contact-log .bubble"), words);
  }

  void awaitRead(String words) {
    visitor
        .patiently()
        .until(driver -> !contactSees(words).findElements(By.cssSelector(".ticks-read")).isEmpty());
  }

  void operatorWrites(String words) {
    visitor.type(By.id("operator-write:words"), words);
    visitor.click(By.id("operator-write:send"));
  }

  void contactWrites(String words) {
    visitor.type(By.id("contact-write:words"), words);
    visitor.click(By.id("contact-write:send"));
    visitor.see(By.cssSelector("#contact-log .bubble-out"), words);
  }

  void nextSend(String fate) {
    pickUp();
    visitor.click(By.cssSelector("#fates summary"));
    visitor.click(By.cssSelector("[data-fate='" + fate + "']"));
    visitor.see(By.cssSelector("#fates summary.fail-armed"), "");
  }
}
