package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.qabul.domain.DeskSettings;

/** Hands one item to the deed that acts on its kind. */
@Dependent
class WorkItem {
  private final WorkMessage workMessage;
  private final WorkStatus workStatus;
  private final WorkChange workChange;
  private final DeskSettings settings;

  @Inject
  WorkItem(
      WorkMessage workMessage,
      WorkStatus workStatus,
      WorkChange workChange,
      DeskSettings settings) {
    this.workMessage = workMessage;
    this.workStatus = workStatus;
    this.workChange = workChange;
    this.settings = settings;
  }

  /**
   * @return whether a deed acted on it; if not, it is kept and shown
   */
  boolean work(WebhookItem item) {
    JsonObject json = read(item.json());
    if (item.kind().equals(RawItem.UNREADABLE)) {
      throw new UnreadableItem(Loose.text(json, "unreadable").orElse("holds nothing"));
    }
    if (forAnotherNumber(json) || forAnotherAccount(json)) {
      return false;
    }
    // Calls, echoes and what another app answers look like messages, and are none
    boolean ours = item.kind().startsWith("messages/");
    if (json.containsKey("message")) {
      return ours && workMessage.work(json);
    }
    if (json.containsKey("status")) {
      return ours && workStatus.work(json);
    }
    return workChange.work(item.kind(), json);
  }

  /** Meta delivers for every number of the account; only ours are acted on. */
  private boolean forAnotherNumber(JsonObject json) {
    return Loose.text(Loose.object(json, "metadata"), "phone_number_id")
        .filter(number -> !settings.hears(number))
        .isPresent();
  }

  private boolean forAnotherAccount(JsonObject json) {
    return Loose.text(json, "account").filter(account -> !settings.sendsFrom(account)).isPresent();
  }

  private static JsonObject read(String json) {
    try (var reader = Loose.JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
