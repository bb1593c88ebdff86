package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.qabul.desk.RecordIdentityChange;
import org.qabul.desk.RecordPreference;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Identity;

/** Works what Meta says of people, templates and the account, beside messages and statuses. */
@Dependent
class WorkChange {
  private final RecordPreference recordPreference;
  private final RecordIdentityChange recordIdentityChange;
  private final WorkTemplate workTemplate;
  private final WorkAccount workAccount;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  WorkChange(
      RecordPreference recordPreference,
      RecordIdentityChange recordIdentityChange,
      WorkTemplate workTemplate,
      WorkAccount workAccount,
      DeskSettings settings,
      Clock clock) {
    this.recordPreference = recordPreference;
    this.recordIdentityChange = recordIdentityChange;
    this.workTemplate = workTemplate;
    this.workAccount = workAccount;
    this.settings = settings;
    this.clock = clock;
  }

  boolean work(String kind, JsonObject json) {
    var value = Loose.object(Loose.object(json, "change"), "value");
    var part = Loose.object(json, "part");
    return switch (kind) {
      case "user_preferences" -> preference(part, People.saidTo(json, settings));
      case "user_id_update" -> userId(part);
      case "message_template_status_update" -> workTemplate.status(value);
      case "message_template_components_update" -> workTemplate.components(value);
      case "template_category_update" -> workTemplate.category(value);
      case "account_update" -> workAccount.update(value);
      case "phone_number_quality_update" -> workAccount.quality(value);
      default -> false;
    };
  }

  private boolean preference(JsonObject part, String businessNumber) {
    var person = People.subject(part, "wa_id", "user_id");
    String value = Loose.text(part, "value").orElse("");
    boolean known = value.equals("stop") || value.equals("resume");
    if (person.isEmpty() || !known) {
      return false;
    }
    recordPreference.record(
        person.get(),
        businessNumber,
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
}
