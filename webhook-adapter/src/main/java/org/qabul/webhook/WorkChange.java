package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.qabul.desk.RecordAccountChange;
import org.qabul.desk.RecordIdentityChange;
import org.qabul.desk.RecordPreference;
import org.qabul.desk.RecordTemplateChange;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Identity;
import org.qabul.domain.Purpose;
import org.qabul.domain.TemplateStatus;

/** Works what Meta says of people, templates and the account, beside messages and statuses. */
@Dependent
class WorkChange {
  private final RecordPreference recordPreference;
  private final RecordIdentityChange recordIdentityChange;
  private final RecordTemplateChange recordTemplateChange;
  private final RecordAccountChange recordAccountChange;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  WorkChange(
      RecordPreference recordPreference,
      RecordIdentityChange recordIdentityChange,
      RecordTemplateChange recordTemplateChange,
      RecordAccountChange recordAccountChange,
      DeskSettings settings,
      Clock clock) {
    this.recordPreference = recordPreference;
    this.recordIdentityChange = recordIdentityChange;
    this.recordTemplateChange = recordTemplateChange;
    this.recordAccountChange = recordAccountChange;
    this.settings = settings;
    this.clock = clock;
  }

  boolean work(String kind, JsonObject json) {
    var value = Loose.object(Loose.object(json, "change"), "value");
    return switch (kind) {
      case "user_preferences" -> preference(json.getJsonObject("part"));
      case "user_id_update" -> userId(json.getJsonObject("part"));
      case "message_template_status_update" ->
          template(value, Loose.text(value, "event").map(TemplateStatus::of), Optional.empty());
      case "template_category_update" ->
          template(
              value, Optional.empty(), Loose.text(value, "new_category").flatMap(this::purpose));
      case "account_update" -> account(value);
      default -> false;
    };
  }

  private boolean preference(JsonObject part) {
    var person = People.subject(part, "wa_id", "user_id");
    String value = Loose.text(part, "value").orElse("");
    boolean known = value.equals("stop") || value.equals("resume");
    if (person.isEmpty() || !known) {
      return false;
    }
    recordPreference.record(
        person.get(),
        settings.businessNumber(),
        value.equals("stop"),
        Loose.text(part, "detail").orElse("user_preferences"),
        Loose.seconds(part, "timestamp").orElseGet(clock::instant));
    return true;
  }

  private boolean userId(JsonObject part) {
    var ids = Loose.object(part, "user_id");
    var before = Loose.text(ids, "previous").map(id -> new Identity(null, id));
    var after = People.identity(People.phone(part, "wa_id"), Loose.text(ids, "current"));
    return before.isPresent()
        && after.isPresent()
        && recordIdentityChange.record(before.get(), after.get());
  }

  private boolean template(
      JsonObject value, Optional<TemplateStatus> status, Optional<Purpose> category) {
    var name = Loose.text(value, "message_template_name");
    var language = Loose.text(value, "message_template_language");
    return name.isPresent()
        && language.isPresent()
        && recordTemplateChange.record(name.get(), language.get(), status, category);
  }

  private Optional<Purpose> purpose(String category) {
    return switch (category.toUpperCase(Locale.ROOT)) {
      case "MARKETING" -> Optional.of(Purpose.MARKETING);
      case "UTILITY" -> Optional.of(Purpose.UTILITY);
      case "AUTHENTICATION" -> Optional.of(Purpose.AUTHENTICATION);
      default -> Optional.empty();
    };
  }

  private boolean account(JsonObject value) {
    String event = Loose.text(value, "event").orElse("");
    return switch (event) {
      case "ACCOUNT_RESTRICTION" -> hold(event, restrictedUntil(value));
      case "ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED" -> hold(event, Optional.empty());
      case "DISABLED_UPDATE" -> banned(value);
      case "ACCOUNT_RECONNECTED" -> release();
      default -> false;
    };
  }

  private static Optional<Instant> restrictedUntil(JsonObject value) {
    return Loose.objects(value, "restriction_info").stream()
        .flatMap(info -> Loose.seconds(info, "expiration").stream())
        .max(Instant::compareTo);
  }

  private boolean banned(JsonObject value) {
    String state = Loose.text(Loose.object(value, "ban_info"), "waba_ban_state").orElse("");
    return state.equals("REINSTATE") ? release() : hold("DISABLED " + state, Optional.empty());
  }

  private boolean hold(String because, Optional<Instant> until) {
    recordAccountChange.record(settings.businessNumber(), Optional.of(because), until, Actor.META);
    return true;
  }

  private boolean release() {
    recordAccountChange.record(
        settings.businessNumber(), Optional.empty(), Optional.empty(), Actor.META);
    return true;
  }
}
