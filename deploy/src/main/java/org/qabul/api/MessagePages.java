package org.qabul.api;

import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.qabul.domain.OutboundMessage;
import org.qabul.domain.OutboundStatus;

/** Messages to contacts, newest first; cards to operators are not the API's. */
interface MessagePages {
  Session session();

  /**
   * @param contact empty means everybody's
   * @param after id of the last row already seen; empty means from the top
   */
  @HQL(
      "where kind = CONTACT_MESSAGE and progress.status in :statuses"
          + " and (:contact = '' or recipientId = :contact)"
          + " and (:after = '' or position <"
          + " (select m.position from OutboundMessage m where m.id = :after))"
          + " order by position desc")
  List<OutboundMessage> page(Set<OutboundStatus> statuses, String contact, String after, Page page);
}
