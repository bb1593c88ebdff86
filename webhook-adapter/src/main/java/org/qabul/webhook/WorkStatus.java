package org.qabul.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.qabul.desk.RecordStatus;
import org.qabul.domain.Failure;
import org.qabul.domain.StatusUpdate;
import org.qabul.graph.MetaErrors;

/** Works an item of {@code statuses[]}. */
@Dependent
class WorkStatus {
  private final RecordStatus recordStatus;
  private final Clock clock;

  @Inject
  WorkStatus(RecordStatus recordStatus, Clock clock) {
    this.recordStatus = recordStatus;
    this.clock = clock;
  }

  boolean work(JsonObject json) {
    var status = json.getJsonObject("status");
    if (Loose.text(status, "type").filter(type -> !type.equals("message")).isPresent()) {
      // Of a payment or a call: its "failed" is not the message's
      return false;
    }
    return recordStatus.record(
        new StatusUpdate(
            Loose.text(status, "id").orElseThrow(() -> new UnreadableItem("no status id")),
            Loose.text(status, "status").orElse("none"),
            Loose.seconds(status, "timestamp").orElseGet(clock::instant),
            Loose.text(status, "biz_opaque_callback_data"),
            People.subject(status, "recipient_id", "recipient_user_id"),
            failure(status)));
  }

  private static Optional<Failure> failure(JsonObject status) {
    return Loose.objects(status, "errors").stream().findFirst().map(MetaErrors::read);
  }
}
