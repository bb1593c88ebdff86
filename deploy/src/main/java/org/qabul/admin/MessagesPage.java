package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qabul.desk.SettleUnknown;
import org.qabul.domain.OutboundStatus;

/** What left, what did not, and why. */
@Named
@RequestScoped
public class MessagesPage {
  private static final String ALL = "all";

  private final Address address;
  private final ReadMessages messages;
  private final SettleUnknown settleUnknown;
  private final CurrentOperator me;
  private final Answer answer;
  private @Nullable MessageRows rows;

  @Inject
  MessagesPage(
      Address address,
      ReadMessages messages,
      SettleUnknown settleUnknown,
      CurrentOperator me,
      Answer answer) {
    this.address = address;
    this.messages = messages;
    this.settleUnknown = settleUnknown;
    this.me = me;
    this.answer = answer;
  }

  public List<DeskTab> tabs() {
    return List.of(DeskTab.PARKED, DeskTab.FAILED, DeskTab.SENT);
  }

  public String chosen() {
    return address.has("tab") ? address.value("tab") : ALL;
  }

  public long count(String tab) {
    return messages.count(statuses(tab));
  }

  public MessageRows getRows() {
    if (rows == null) {
      rows = new MessageRows(messages, statuses(chosen()));
    }
    return rows;
  }

  /** The message is named by the button itself: rows may have moved since the page was drawn. */
  public void settle(boolean arrived) {
    answer.give(settleUnknown.settle(address.value("message"), arrived, me.actor()));
    address.again();
  }

  private static Set<OutboundStatus> statuses(String tab) {
    var statuses = DeskTab.of(tab).statuses();
    return statuses.isEmpty() ? EnumSet.allOf(OutboundStatus.class) : statuses;
  }
}
