package org.qabul.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.qabul.domain.Failure;
import org.qabul.domain.OutboundMessage;
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
    adopt(List.of(message), meaning);
  }

  /** Of messages whose rows are held and that Meta has just given an id. */
  void adopt(List<OutboundMessage> messages, IntFunction<Failure> meaning) {
    var early =
        reports
            .unclaimed(messages.stream().flatMap(one -> one.progress().wamid().stream()).toList())
            .stream()
            .collect(Collectors.groupingBy(StatusReport::wamid));
    for (var message : messages) {
      String wamid = message.progress().wamid().orElse("");
      early.getOrDefault(wamid, List.of()).forEach(report -> adopt(report, message, meaning));
    }
  }

  private void adopt(StatusReport early, OutboundMessage by, IntFunction<Failure> meaning) {
    early.belongsTo(by.id());
    followStatus.move(by, update(early, meaning));
  }

  private static StatusUpdate update(StatusReport early, IntFunction<Failure> meaning) {
    return new StatusUpdate(
        early.wamid(),
        early.status(),
        early.reportedAt(),
        Optional.empty(),
        Optional.empty(),
        early.failureCode().map(meaning::apply));
  }
}
