package org.qabul.deploy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qabul.desk.Deed;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.Purpose;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/** Twelve contacts in every consent state there is, and two templates. */
@Deed
class DemoPeople {
  private final Contacts contacts;
  private final Templates templates;
  private final DemoConsents consents;
  private final Clock clock;

  @Inject
  DemoPeople(Contacts contacts, Templates templates, DemoConsents consents, Clock clock) {
    this.contacts = contacts;
    this.templates = templates;
    this.consents = consents;
    this.clock = clock;
  }

  /**
   * @return the contacts' ids by the short names of the demo files
   */
  Map<String, String> add() {
    addTemplates();
    consents.addNotices();
    var ids = new HashMap<String, String>();
    var file = DemoFile.read("demo-contacts.tsv");
    for (List<String> row : file.rows()) {
      ids.put(file.cell(row, "key"), add(file, row).id());
    }
    return ids;
  }

  private Contact add(DemoFile file, List<String> row) {
    var contact = contact(file, row);
    contacts.add(contact);
    consents.add(contact.id(), file.cell(row, "consents"));
    return contact;
  }

  private Contact contact(DemoFile file, List<String> row) {
    var identity = identity(file.cell(row, "phone"), file.cell(row, "bsuid"));
    var contact =
        new Contact(file.cell(row, "name"), identity, file.cell(row, "source"), clock.instant());
    contact.worksAt(file.cell(row, "company"));
    contact.speaks(Language.of(file.cell(row, "language")).orElseThrow());
    String hours = file.cell(row, "heard_hours_ago");
    if (!hours.isEmpty()) {
      contact.heard(now().minus(Duration.ofHours(Long.parseLong(hours))));
    }
    if (file.cell(row, "identity_changed").equals("yes")) {
      contact.changeIdentity(identity);
    }
    return contact;
  }

  private static Identity identity(String phone, String bsuid) {
    return new Identity(phone.isEmpty() ? null : phone, bsuid.isEmpty() ? null : bsuid);
  }

  private void addTemplates() {
    templates.add(
        new Template(
            "offer_follow_up",
            "ar",
            Purpose.MARKETING,
            "مرحباً {{1}}، لدينا جديد يخص {{2}} قد يهمك. هل يناسبك أن نرسل لك التفاصيل؟",
            "لإيقاف الرسائل أرسل: إيقاف",
            List.of("نعم أرسلوا", "إيقاف الرسائل"),
            now()));
    templates.add(
        new Template(
            "appointment_reminder",
            "ar",
            Purpose.UTILITY,
            "مرحباً {{1}}، نذكّرك بموعدك معنا يوم {{2}}. نسعد بخدمتك.",
            "",
            List.of(),
            now()));
  }

  private Instant now() {
    return clock.instant();
  }
}
