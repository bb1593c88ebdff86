package org.qabul.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.AddNotice;
import org.qabul.compliance.ConsentEvent;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.OptOut;
import org.qabul.compliance.RecordConsent;
import org.qabul.compliance.Source;
import org.qabul.domain.Actor;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** Who is in a story, and what they allow. */
public final class People {
  public static final String NOTICE = "2026-01";

  private final Story story;

  People(Story story) {
    this.story = story;
  }

  /** An operator whose phone is linked; the window to them is open. */
  public String operator(String phone, Role role) {
    return operator(phone, "سارة", role);
  }

  public String operator(String phone, String name, Role role) {
    return story.inTransaction(
        () -> {
          var operator = new Operator("login" + phone, name, "no password", role);
          operator.link(Identity.ofPhone(phone));
          operator.heard(story.clock().instant());
          story.the(Operators.class).add(operator);
          return operator.id();
        });
  }

  /** An operator who works on the pages only. */
  public String clerk(String login, Role role) {
    return story.inTransaction(
        () -> {
          var operator = new Operator(login, "خالد", "no password", role);
          story.the(Operators.class).add(operator);
          return operator.id();
        });
  }

  /** Somebody who hides their number. */
  public String unnumbered(String userId) {
    return story.inTransaction(
        () -> {
          var contact =
              new Contact("ن", new Identity(null, userId), "crm", story.clock().instant());
          story.the(Contacts.class).add(contact);
          return contact.id();
        });
  }

  public String contact(String phone) {
    return contact(phone, "crm");
  }

  public String contact(String phone, @Nullable String source) {
    return story.inTransaction(
        () -> {
          var contact =
              new Contact("نورة العتيبي", Identity.ofPhone(phone), source, story.clock().instant());
          story.the(Contacts.class).add(contact);
          return contact.id();
        });
  }

  public void consents(String contactId, Purpose purpose) {
    consents(contactId, purpose, "form " + story.rows().count("consent_event"), null);
  }

  public ConsentEvent consents(
      String contactId, Purpose purpose, @Nullable String evidence, @Nullable Instant until) {
    return says(contactId, Type.GIVEN, purpose, evidence, until);
  }

  /** Whatever they say of their consent. */
  public ConsentEvent says(
      String contactId,
      Type type,
      Purpose purpose,
      @Nullable String evidence,
      @Nullable Instant until) {
    showsNotice();
    var line = line(type, purpose, Source.PERSON, evidence, until);
    return story.the(RecordConsent.class).record(contactId, line, Actor.SYSTEM);
  }

  /** An opt-in that is recorded later than it was given. */
  public void agreedAt(String contactId, Purpose purpose, String evidence, Instant at) {
    showsNotice();
    var line =
        new ConsentLine(
            DeskWiring.BUSINESS_NUMBER,
            Type.GIVEN,
            purpose,
            Source.API,
            "web_form",
            evidence,
            NOTICE,
            Language.AR,
            at,
            null);
    story.the(RecordConsent.class).record(contactId, line, Actor.SYSTEM);
  }

  /** An opt-in in Arabic under a notice of this version. */
  void saysUnder(String version, String contactId) {
    saysUnder(version, contactId, Purpose.MARKETING, "form " + version);
  }

  public void saysUnder(String version, String contactId, Purpose purpose, String evidence) {
    var line = line(Type.GIVEN, purpose, Source.PERSON, evidence, version, null);
    story.the(RecordConsent.class).record(contactId, line, Actor.SYSTEM);
  }

  /** The notice that everybody in a story was shown is there. */
  public void showsNotice() {
    if (story.rows().count("notice where version = ?", NOTICE) == 0) {
      story.the(AddNotice.class).add(NOTICE, Language.AR, "أوافق على مراسلتي", Actor.SYSTEM);
    }
  }

  public void stops(String contactId, @Nullable Purpose purpose, Source source) {
    var line = line(Type.SUPPRESSED, purpose, source, "told us", null);
    story.the(OptOut.class).record(contactId, line, Actor.SYSTEM);
  }

  private ConsentLine line(
      Type type,
      @Nullable Purpose purpose,
      Source source,
      @Nullable String evidence,
      @Nullable Instant until) {
    return line(type, purpose, source, evidence, NOTICE, until);
  }

  private ConsentLine line(
      Type type,
      @Nullable Purpose purpose,
      Source source,
      @Nullable String evidence,
      String notice,
      @Nullable Instant until) {
    return new ConsentLine(
        DeskWiring.BUSINESS_NUMBER,
        type,
        purpose,
        source,
        "web_form",
        evidence,
        notice,
        Language.AR,
        story.clock().instant(),
        until);
  }
}
