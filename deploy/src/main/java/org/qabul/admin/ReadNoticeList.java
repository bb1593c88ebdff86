package org.qabul.admin;

import jakarta.inject.Inject;
import java.util.List;
import org.qabul.compliance.Notice;
import org.qabul.compliance.Notices;

/** Reads all notices, the newest first. */
@Reading
class ReadNoticeList {
  private final Notices notices;

  @Inject
  ReadNoticeList(Notices notices) {
    this.notices = notices;
  }

  List<Notice> all() {
    return notices.all();
  }
}
