package org.qabul.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.qabul.running.SignedWebhooks;

/** A phone as Meta shows it to us: what is typed and tapped on it arrives as signed webhooks. */
final class Phone {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Outside outside;
  private final SignedWebhooks webhooks;
  private final String digits;

  Phone(Outside outside, SignedWebhooks webhooks, String digits) {
    this.outside = outside;
    this.webhooks = webhooks;
    this.digits = digits;
  }

  void type(String words) {
    post(SignedWebhooks.text(wamid(), digits, words));
  }

  void tap(PhoneCard card, String buttonId) {
    post(SignedWebhooks.tap(wamid(), digits, buttonId, card.wamid()));
  }

  /** The newest card with exactly this button. */
  PhoneCard cardWith(String buttonId) {
    return Eventually.find(
        "a card with " + buttonId,
        () -> cards().filter(card -> card.buttons().contains(buttonId)).findFirst());
  }

  /** The newest card with these words and a button for this action. */
  PhoneCard cardAbout(String words, String action) {
    return Eventually.find(
        "a card about " + words,
        () -> cards().filter(card -> card.says(words) && card.offers(action)).findFirst());
  }

  void says(String words) {
    Eventually.find("the words " + words, () -> cards().filter(c -> c.says(words)).findFirst());
  }

  private Stream<PhoneCard> cards() {
    return outside.drawnFor(digits).stream().map(PhoneCard::of);
  }

  private void post(String body) {
    assertThat(webhooks.post(body).join().statusCode()).isEqualTo(200);
  }

  private static String wamid() {
    return "wamid.PHONE" + COUNT.incrementAndGet();
  }
}
