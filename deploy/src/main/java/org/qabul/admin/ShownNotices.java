package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qabul.compliance.Notice;

/** The notices a form offers, and the one that is chosen: whoever records sees what was shown. */
@Named
@RequestScoped
public class ShownNotices {
  private final ReadNoticeList notices;
  private @Nullable List<Notice> all;
  private String id = "";

  @Inject
  ShownNotices(ReadNoticeList notices) {
    this.notices = notices;
  }

  /** The newest first. */
  public List<Notice> all() {
    if (all == null) {
      all = notices.all();
    }
    return all;
  }

  /** Each once, in whatever languages it is kept. */
  public List<String> versions() {
    return all().stream().map(Notice::version).distinct().toList();
  }

  /** The newest unless another was chosen; empty while there is none. */
  public Optional<Notice> chosen() {
    return all().stream().filter(notice -> id.isEmpty() || notice.id().equals(id)).findFirst();
  }

  public String getId() {
    return chosen().map(Notice::id).orElse("");
  }

  public void setId(String id) {
    this.id = id;
  }
}
