package org.qabul.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long what is kept, in words. */
@Named
@RequestScoped
public class RetentionPage {
  private final ReadRetention retention;
  private final Speech speech;
  private final Times times;
  private @Nullable List<KeptRow> rows;

  @Inject
  RetentionPage(ReadRetention retention, Speech speech, Times times) {
    this.retention = retention;
    this.speech = speech;
    this.times = times;
  }

  public List<KeptRow> rows() {
    if (rows == null) {
      rows = retention.rows();
    }
    return rows;
  }

  public String term(KeptRow row) {
    return row.term()
        .map(term -> speech.text("kept.after." + row.kept(), times.length(term)))
        .orElseGet(() -> speech.text("policy.kept.forever"));
  }

  public String last(KeptRow row) {
    return row.last()
        .map(at -> speech.text("policy.kept.last", times.day(at)))
        .orElseGet(() -> speech.text("policy.kept.never"));
  }
}
