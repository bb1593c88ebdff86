package org.qabul.deploy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.AddNotice;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.OptOut;
import org.qabul.compliance.RecordConsent;
import org.qabul.compliance.Source;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Words;

/** Writes the demo contacts' consents down, by the same deeds that a person would use. */
@Dependent
class DemoConsents {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final String NOTICE = "2026-01";
  private static final Words SHOWN =
      new Words(
          "أوافق على أن تراسلني شركة البيان للتجهيزات على واتساب بشأن الغرض الذي اخترته. نحفظ رقمك"
              + " واسمك ورسائلك لهذا الغرض وحده، وتمر الرسائل بخوادم ميتا خارج المملكة. توقفها متى"
              + " شئت بإرسال كلمة «إيقاف».",
          "I agree that Al Bayan Fit-out writes to me on WhatsApp for the purpose I chose. Your"
              + " number, name and messages are kept for that purpose alone, and pass through"
              + " Meta's servers abroad. Stop at any time by sending the word STOP.");

  private final AddNotice addNotice;
  private final RecordConsent recordConsent;
  private final OptOut optOut;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  DemoConsents(
      AddNotice addNotice,
      RecordConsent recordConsent,
      OptOut optOut,
      DeskSettings settings,
      Clock clock) {
    this.addNotice = addNotice;
    this.recordConsent = recordConsent;
    this.optOut = optOut;
    this.settings = settings;
    this.clock = clock;
  }

  /** What the demo's people were shown. */
  void addNotices() {
    addNotice.add(NOTICE, Language.AR, SHOWN.ar(), Actor.SYSTEM);
    addNotice.add(NOTICE, Language.EN, SHOWN.en(), Actor.SYSTEM);
  }

  /**
   * @param consents words such as {@code marketing utility:unproven stop}, separated by spaces
   */
  void add(String contactId, String consents) {
    for (String word : consents.split(" ", -1)) {
      add(contactId, word.split(":", -1));
    }
  }

  private void add(String contactId, String[] parts) {
    String state = parts.length > 1 ? parts[1] : "given";
    switch (parts[0]) {
      case "marketing" -> given(contactId, Purpose.MARKETING, state);
      case "utility" -> given(contactId, Purpose.UTILITY, state);
      case "service" -> given(contactId, Purpose.SERVICE_REPLY, state);
      case "stop" -> stopped(contactId, Source.PERSON, "inbound_keyword", null);
      case "meta_stop" -> stopped(contactId, Source.META, "meta", Purpose.MARKETING);
      default -> {}
    }
  }

  private void given(String contactId, Purpose purpose, String state) {
    Instant at = clock.instant().minus(MONTH);
    String evidence = state.equals("unproven") ? null : "نموذج الموقع رقم 2026/1043";
    Instant until = state.equals("expired") ? at.plus(Duration.ofDays(7)) : null;
    recordConsent.record(
        contactId,
        line(Type.GIVEN, purpose, Source.PERSON, "web_form", evidence, at, until),
        Actor.SYSTEM);
  }

  private void stopped(String contactId, Source source, String method, @Nullable Purpose purpose) {
    Instant at = clock.instant().minus(Duration.ofDays(1));
    String words = source == Source.PERSON ? "إيقاف · wamid.demo" : "stop · user_preferences";
    optOut.record(
        contactId, line(Type.SUPPRESSED, purpose, source, method, words, at, null), Actor.SYSTEM);
  }

  private ConsentLine line(
      Type type,
      @Nullable Purpose purpose,
      Source source,
      String method,
      @Nullable String evidence,
      Instant at,
      @Nullable Instant until) {
    return new ConsentLine(
        settings.businessNumber(),
        type,
        purpose,
        source,
        method,
        evidence,
        NOTICE,
        Language.AR,
        at,
        until);
  }
}
