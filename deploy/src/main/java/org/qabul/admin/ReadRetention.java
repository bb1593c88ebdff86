package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.hibernate.query.Page;
import org.qabul.compliance.AuditEvent;
import org.qabul.compliance.AuditEvents;
import org.qabul.compliance.Kept;
import org.qabul.compliance.RetentionSettings;

/** Reads how long what is kept, and when some of it went. */
@Reading
class ReadRetention {
  private static final Page LAST = Page.first(1);

  private final RetentionSettings settings;
  private final AuditEvents audit;

  @Inject
  ReadRetention(RetentionSettings settings, AuditEvents audit) {
    this.settings = settings;
    this.audit = audit;
  }

  List<KeptRow> rows() {
    return Arrays.stream(Kept.values()).map(this::row).toList();
  }

  private KeptRow row(Kept kept) {
    var subject = kept.subject();
    var last = audit.newestOn(subject.kind(), subject.id(), LAST).stream().findFirst();
    return new KeptRow(kept, settings.term(kept), last.map(AuditEvent::happenedAt));
  }
}
