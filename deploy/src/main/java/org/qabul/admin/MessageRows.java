package org.qabul.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.qabul.domain.OutboundStatus;

/** Fetches the rows of the messages' table that are on the page shown, and no others. */
@SuppressWarnings("serial") // lives for one request and is never written anywhere
public class MessageRows extends LazyDataModel<MessageRow> {
  private static final long serialVersionUID = 1L;

  private final transient ReadMessages messages;
  private final transient Set<OutboundStatus> statuses;

  MessageRows(ReadMessages messages, Set<OutboundStatus> statuses) {
    this.messages = messages;
    this.statuses = statuses;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(messages.count(statuses));
  }

  @Override
  public List<MessageRow> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return messages.page(statuses, size, first / size);
  }
}
