package org.qabul.api;

import jakarta.inject.Inject;
import java.util.List;
import org.qabul.compliance.AddNotice;
import org.qabul.compliance.ConsentLine;
import org.qabul.compliance.Notice;
import org.qabul.compliance.Notices;
import org.qabul.desk.Deed;
import org.qabul.domain.Language;

/** Reads and adds notices for a client of the API. */
@Deed
class ReadNotices {
  private final Notices notices;
  private final AddNotice addNotice;

  @Inject
  ReadNotices(Notices notices, AddNotice addNotice) {
    this.notices = notices;
    this.addNotice = addNotice;
  }

  NoticesJson all() {
    return new NoticesJson(notices.all().stream().map(NoticeJson::of).toList());
  }

  public Created add(Call call) {
    var fields = call.fields();
    String version = fields.requiredText("version", ConsentLine.MAX_METHOD);
    Language language = fields.requiredChoice("language", List.of(Language.values()));
    String text = fields.requiredText("text", Notice.MAX_BODY);
    fields.done();
    var added = addNotice.add(version, language, text, call.actor());
    return Created.at("notices", NoticeJson.of(added));
  }
}
