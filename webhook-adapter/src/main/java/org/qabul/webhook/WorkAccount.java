package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.qabul.desk.RecordAccountChange;
import org.qabul.desk.RecordNumberQuality;
import org.qabul.domain.Actor;
import org.qabul.domain.DeskSettings;

/** Works what Meta says of the account and of the quality of its numbers. */
@Dependent
class WorkAccount {
  private final RecordAccountChange recordAccountChange;
  private final RecordNumberQuality recordNumberQuality;
  private final DeskSettings settings;

  @Inject
  WorkAccount(
      RecordAccountChange recordAccountChange,
      RecordNumberQuality recordNumberQuality,
      DeskSettings settings) {
    this.recordAccountChange = recordAccountChange;
    this.recordNumberQuality = recordNumberQuality;
    this.settings = settings;
  }

  boolean update(JsonObject value) {
    String event = Loose.text(value, "event").orElse("");
    return switch (event) {
      case "ACCOUNT_RESTRICTION" -> hold(event, restrictedUntil(value));
      case "ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED" -> hold(event, Optional.empty());
      case "DISABLED_UPDATE" -> banned(value);
      case "ACCOUNT_RECONNECTED" -> release();
      default -> false;
    };
  }

  /**
   * Meta names the number as people dial it, which the desk does not know: a flag on any number of
   * the account holds ours, and only the same number's recovery ends that.
   */
  boolean quality(JsonObject value) {
    String number = Loose.text(value, "display_phone_number").orElse("").replaceAll("[^0-9]", "");
    String event = Loose.text(value, "event").orElse("").toUpperCase(Locale.ROOT);
    return switch (event) {
      case "FLAGGED", "RED" -> recordNumberQuality.record(settings.businessNumber(), number, true);
      case "UNFLAGGED", "YELLOW", "GREEN" ->
          recordNumberQuality.record(settings.businessNumber(), number, false);
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
    return state.equals("REINSTATE")
        ? release()
        : hold(("DISABLED " + state).strip(), Optional.empty());
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
