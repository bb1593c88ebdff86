package org.qabul.compliance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.ConsentEvent.Type;
import org.qabul.domain.AccountHealth;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Contact;
import org.qabul.domain.Content;
import org.qabul.domain.Departure;
import org.qabul.domain.Identity;
import org.qabul.domain.Language;
import org.qabul.domain.Operator;
import org.qabul.domain.OptOutAnswer;
import org.qabul.domain.Payload;
import org.qabul.domain.Purpose;
import org.qabul.domain.Recipient;
import org.qabul.domain.Role;
import org.qabul.domain.SealPart;
import org.qabul.domain.SealedParts;
import org.qabul.domain.SendRequest;
import org.qabul.domain.Template;

/** Facts on which every rule says yes, until a test changes one of them. */
final class Facts {
  /** A Monday noon in Riyadh. */
  static final Instant NOON = Instant.parse("2026-01-05T09:00:00Z");

  static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  static final String BUSINESS = "700800900";
  static final String BODY = "مرحباً {{1}}";
  static final FrequencyCaps CAPS =
      new FrequencyCaps(new FrequencyCaps.Cap(2, Duration.ofDays(7)), Map.of());
  static final GateSettings SETTINGS = settings(Set.of(), FourEyes.NEVER);

  private final SealedParts parts = sealing("all of it");
  final Operator approver = new Operator("sara", "سارة", "no password", Role.APPROVER);
  private Instant now = NOON;
  private @Nullable Contact contact =
      new Contact("نورة", Identity.ofPhone("+966500000001"), "crm", NOON);
  private @Nullable Operator found = approver;
  private @Nullable Instant erasedAt;
  private String author = "feeder";
  private Purpose purpose = Purpose.MARKETING;
  private Content content = new Content.Text("مرحباً");
  private @Nullable Approval approval = approvedAt(NOON, parts);
  private List<ConsentEvent> ledger = List.of(given(NOON, "form 1"));
  private @Nullable Template template;
  private List<Departure> left = List.of();
  private Set<String> eyes = Set.of(approver.id());
  private @Nullable Instant marketingCools;
  private boolean firstContact;
  private long recipients;
  private @Nullable AccountHealth account;
  private @Nullable OptOutAnswer answer;
  private boolean answeredLately;

  private Facts() {
    heardAt(NOON);
  }

  static Facts fine() {
    return new Facts();
  }

  static GateSettings settings(Set<LocalDate> closed, FourEyes fourEyes) {
    return settings(LocalTime.of(21, 0), LocalTime.of(8, 0), closed, fourEyes);
  }

  static GateSettings settings(
      LocalTime from, LocalTime until, Set<LocalDate> closed, FourEyes fourEyes) {
    var night = new QuietHours(List.of(new QuietHours.Span(from, until)));
    return settings(QuietCalendar.of(night, closed), fourEyes);
  }

  static GateSettings settings(QuietCalendar calendar, FourEyes fourEyes) {
    return settings(calendar, CAPS, fourEyes);
  }

  static GateSettings settings(QuietCalendar calendar, FrequencyCaps caps, FourEyes fourEyes) {
    return new GateSettings(RIYADH, calendar, caps, fourEyes);
  }

  static Template template(String name, Purpose category) {
    return new Template(name, "ar", category, BODY, "", List.of(), NOON);
  }

  static ConsentEvent given(Instant at, @Nullable String evidence) {
    return event(Type.GIVEN, Purpose.MARKETING, Source.PERSON, at, evidence, null);
  }

  static ConsentEvent event(
      Type type,
      @Nullable Purpose purpose,
      Source source,
      Instant at,
      @Nullable String evidence,
      @Nullable Instant until) {
    var line =
        new ConsentLine(
            BUSINESS, type, purpose, source, "web_form", evidence, "v1", Language.AR, at, until);
    return new ConsentEvent("nora", line, Optional.empty(), Actor.SYSTEM, at);
  }

  Approval approvedAt(Instant at, SealedParts sealed) {
    var by = Actor.onPage(approver.id());
    return new Approval("version", by, at, at.plus(Duration.ofHours(24)))
        .sealed(sealed, "message", null);
  }

  /** Nothing but a payload. */
  static SealedParts sealing(String payload) {
    return new SealedParts(Map.of(SealPart.PAYLOAD, payload));
  }

  Facts at(Instant instant) {
    now = instant;
    return this;
  }

  Facts at(String localTime) {
    return at(
        LocalDate.of(2026, 1, 5).atTime(LocalTime.parse(localTime)).atZone(RIYADH).toInstant());
  }

  Facts heardAt(Instant instant) {
    if (contact != null) {
      contact.heard(instant);
    }
    return this;
  }

  Facts contact(@Nullable Contact other) {
    contact = other;
    return this;
  }

  Facts erasedAt(Instant at) {
    erasedAt = at;
    return this;
  }

  Facts approver(@Nullable Operator other) {
    found = other;
    return this;
  }

  Facts author(String id) {
    author = id;
    return this;
  }

  Facts purpose(Purpose other) {
    purpose = other;
    return this;
  }

  Facts approval(@Nullable Approval other) {
    approval = other;
    return this;
  }

  Facts ledger(ConsentEvent... lines) {
    ledger = List.of(lines);
    return this;
  }

  Facts template(@Nullable Template known, String... parameters) {
    template = known;
    content = new Content.Templated("offer", "ar", List.of(parameters), BODY);
    return this;
  }

  /** Of the same purpose. */
  Facts left(Instant... instants) {
    return left(Arrays.stream(instants).map(at -> new Departure("noura", at, purpose)).toList());
  }

  Facts left(List<Departure> departures) {
    left = departures;
    return this;
  }

  Facts eyes(String... ids) {
    eyes = Set.of(ids);
    return this;
  }

  Facts words(String words) {
    content = new Content.Text(words);
    return this;
  }

  Facts marketingCools(Instant until) {
    marketingCools = until;
    return this;
  }

  Facts firstContact() {
    firstContact = true;
    return this;
  }

  Facts recipients(long many) {
    recipients = many;
    return this;
  }

  Facts account(AccountHealth health) {
    account = health;
    return this;
  }

  Facts answer(OptOutAnswer said) {
    answer = said;
    return this;
  }

  Facts answeredLately() {
    answeredLately = true;
    return this;
  }

  ContactFacts read() {
    var request =
        new SendRequest(
            "message",
            new Recipient.ToContact("nora", Identity.ofPhone("+966500000001")),
            BUSINESS,
            Language.AR,
            purpose,
            content,
            new Payload("{}"),
            Optional.ofNullable(approval));
    return new ContactFacts(
        request,
        now,
        Optional.ofNullable(contact),
        Optional.ofNullable(erasedAt),
        Optional.ofNullable(found),
        author,
        eyes,
        parts,
        Standing.read(ledger, purpose, BUSINESS, now),
        Optional.ofNullable(template),
        left,
        Optional.ofNullable(marketingCools),
        firstContact,
        recipients,
        Optional.ofNullable(account),
        Optional.ofNullable(answer),
        answeredLately);
  }
}
