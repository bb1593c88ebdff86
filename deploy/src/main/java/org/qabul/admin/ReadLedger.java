package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hibernate.query.Page;
import org.qabul.chain.LedgerName;
import org.qabul.chain.Links;
import org.qabul.compliance.AuditEvent;
import org.qabul.compliance.AuditEvents;
import org.qabul.domain.Actor;
import org.qabul.domain.Operator;
import org.qabul.domain.Operators;
import org.qabul.domain.SubjectKind;

/** Reads the newest lines of the audit, each with its link. */
@Reading
class ReadLedger {
  private static final Page NEWEST = Page.first(25);
  private static final Page FEW = Page.first(12);
  private static final Set<SubjectKind> POLICY =
      Set.of(SubjectKind.POLICY, SubjectKind.PRIVACY_NOTICE, SubjectKind.OPT_OUT_ANSWER);

  private final AuditEvents audit;
  private final Links links;
  private final Operators operators;

  @Inject
  ReadLedger(AuditEvents audit, Links links, Operators operators) {
    this.audit = audit;
    this.links = links;
    this.operators = operators;
  }

  List<AuditLine> newest() {
    return lines(audit.newest(NEWEST));
  }

  /** Who changed what the gate goes by, and what people are shown and answered. */
  List<AuditLine> ofPolicy() {
    return lines(audit.newestAbout(POLICY, FEW));
  }

  private List<AuditLine> lines(List<AuditEvent> events) {
    var found = links.of(LedgerName.AUDIT, events.stream().map(AuditEvent::seq).toList());
    return events.stream()
        .map(event -> new AuditLine(event, who(event.actor()), found.of(event.seq())))
        .toList();
  }

  /** Empty when it was no operator. */
  private String who(Actor actor) {
    return operators.find(actor.id()).map(Operator::name).orElse("");
  }
}
