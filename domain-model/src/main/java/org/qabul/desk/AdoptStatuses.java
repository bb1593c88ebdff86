package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.IntFunction;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessages;
import org.qabul.domain.StatusReport;
import org.qabul.domain.StatusReports;
import org.qabul.domain.StatusUpdate;

/** Our own send was answered: what Meta reported of it before now has its message. */
@Deed
public class AdoptStatuses {
  private final OutboundMessages messages;
  private final StatusReports reports;
  private final FollowStatus followStatus;

  @Inject
  AdoptStatuses(OutboundMessages messages, StatusReports reports, FollowStatus followStatus) {
    this.messages = messages;
    this.reports = reports;
    this.followStatus = followStatus;
  }

  /**
   * @param meaning what an error code means
   */
  public void adopt(String messageId, IntFunction<Failure> meaning) {
    var message = messages.lock(messageId).orElseThrow();
    String wamid = message.progress().wamid().orElse("");
    for (StatusReport early : reports.unclaimed(wamid)) {
      early.belongsTo(messageId);
      followStatus.move(message, update(early, wamid, meaning));
    }
  }

  private static StatusUpdate update(
      StatusReport early, String wamid, IntFunction<Failure> meaning) {
    return new StatusUpdate(
        wamid,
        early.status(),
        early.reportedAt(),
        Optional.empty(),
        Optional.empty(),
        early.failureCode().map(meaning::apply));
  }
}
