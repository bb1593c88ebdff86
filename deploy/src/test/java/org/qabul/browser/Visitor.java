package org.qabul.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.qabul.running.Browser;
import org.qabul.running.DeskStart;
import org.qabul.running.RunningDesk;
import org.qabul.running.SignedWebhooks;

/** Somebody who sits before the desk's pages. Waits for what they should see, and never sleeps. */
final class Visitor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Pattern FIRST_LOGIN =
      Pattern.compile("First login, shown once:\\s+(\\S+)\\s+(\\S+)");
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final RunningDesk desk;
  private final Browser browser;
  private final WebDriverWait wait;

  private Visitor(RunningDesk desk, Browser browser) {
    this.desk = desk;
    this.browser = browser;
    this.wait = new WebDriverWait(browser.driver(), PATIENCE);
    wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
  }

  /** A desk with demo data whose quiet hours are far from now. */
  static Visitor ofFreshDesk(Path home) {
    var inSixHours = ZonedDateTime.now(ZoneId.of("Asia/Riyadh")).plusHours(6);
    var desk =
        DeskStart.in(home)
            .demo()
            .with("WHATSAPP_APP_SECRET", SignedWebhooks.SECRET)
            .with(
                "QABUL_QUIET_HOURS",
                HOUR.format(inSixHours) + "-" + HOUR.format(inSixHours.plusHours(1)))
            .start();
    return new Visitor(desk, Browser.open(home.resolve("profile"), 1440, 900));
  }

  void signIn() {
    signIn(firstLogin());
  }

  /** Shown once, at the first start of all. */
  List<String> firstLogin() {
    var login = FIRST_LOGIN.matcher(desk.log());
    if (!login.find()) {
      throw new AssertionError("no first login in:\n" + desk.log());
    }
    return List.of(login.group(1), login.group(2));
  }

  void signIn(List<String> login) {
    open("/admin/desk");
    type(By.id("login:name"), login.get(0));
    type(By.id("login:password"), login.get(1));
    click(By.id("login:enter"));
    see(By.cssSelector(".desk-queue"), "");
  }

  void open(String path) {
    browser.goTo(desk.at(path));
  }

  void resize(int width, int height) {
    browser.resize(width, height);
  }

  void picture(String name) throws IOException {
    browser.screenshot(PICTURES.resolve(name + ".png"));
  }

  /** Bars that stick to an edge do not matter: what is clicked comes to the middle first. */
  void click(By what) {
    wait.until(
        driver -> {
          var element = ExpectedConditions.elementToBeClickable(what).apply(driver);
          if (element == null) {
            return false;
          }
          script("arguments[0].scrollIntoView({block: 'center'})", element);
          element.click();
          return true;
        });
  }

  void type(By field, String words) {
    wait.until(
        driver -> {
          var element = driver.findElement(field);
          element.clear();
          element.sendKeys(words);
          return true;
        });
  }

  void choose(By list, String words) {
    wait.until(
        driver -> {
          new Select(driver.findElement(list)).selectByContainsVisibleText(words);
          return true;
        });
  }

  String chosen(By list) {
    return new Select(see(list, "")).getFirstSelectedOption().getText();
  }

  /** Waits until one of these holds the words, and answers it. */
  WebElement see(By what, String words) {
    return wait.until(
        driver ->
            driver.findElements(what).stream()
                .filter(element -> words(element).contains(words))
                .reduce((earlier, later) -> later)
                .orElse(null));
  }

  /** What it says even where it is scrolled out of sight: a phone's log ends at its lower edge. */
  static String words(WebElement element) {
    return String.valueOf(element.getDomProperty("textContent"));
  }

  void clickIn(WebElement surroundings, By what) {
    var element = surroundings.findElement(what);
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void awaitGone(By what) {
    wait.until(driver -> driver.findElements(what).isEmpty());
  }

  List<WebElement> all(By what) {
    return browser.driver().findElements(what);
  }

  String address() {
    return String.valueOf(browser.driver().getCurrentUrl());
  }

  String title() {
    return String.valueOf(browser.driver().getTitle());
  }

  WebDriverWait patiently() {
    return wait;
  }

  Object script(String source, Object... values) {
    return String.valueOf(((JavascriptExecutor) browser.driver()).executeScript(source, values));
  }

  RunningDesk desk() {
    return desk;
  }

  @Override
  public void close() {
    browser.close();
    desk.close();
  }
}
