package org.qabul.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qabul.domain.Actor;
import org.qabul.domain.Approval;
import org.qabul.domain.Contact;
import org.qabul.domain.Contacts;
import org.qabul.domain.DeskSettings;
import org.qabul.domain.Draft;
import org.qabul.domain.DraftVersion;
import org.qabul.domain.Drafts;
import org.qabul.domain.Drawing;
import org.qabul.domain.OpaqueId;
import org.qabul.domain.Payload;
import org.qabul.domain.SendPolicy;
import org.qabul.domain.Sheet;

/** What the gate would say if this person approved this draft now. Changes nothing. */
@Deed
public class WeighDraft {
  private final Drafts drafts;
  private final Contacts contacts;
  private final SendRequests requests;
  private final SendPolicy policy;
  private final DeskSettings settings;
  private final Clock clock;

  @Inject
  WeighDraft(
      Drafts drafts,
      Contacts contacts,
      SendRequests requests,
      SendPolicy policy,
      DeskSettings settings,
      Clock clock) {
    this.drafts = drafts;
    this.contacts = contacts;
    this.requests = requests;
    this.policy = policy;
    this.settings = settings;
    this.clock = clock;
  }

  public Sheet weigh(String draftVersionId, Actor approver) {
    var version = drafts.version(draftVersionId).orElseThrow();
    var draft = drafts.find(version.draftId()).orElseThrow();
    var contact = contacts.find(draft.contactId()).orElseThrow();
    return sheet(draft, version, contact, approver);
  }

  private Sheet sheet(Draft draft, DraftVersion version, Contact contact, Actor approver) {
    Instant now = clock.instant();
    String messageId = OpaqueId.next();
    var payload =
        requests.draw(messageId, contact, version.content()) instanceof Drawing.Drawn drawn
            ? drawn.payload()
            : new Payload("");
    var request = requests.request(messageId, draft, version, contact, payload);
    var approval = new Approval(version.id(), approver, now, now.plus(settings.approvalTtl()));
    return policy.judge(request.approvedBy(policy.sealed(approval, request)), now).sheet();
  }
}
