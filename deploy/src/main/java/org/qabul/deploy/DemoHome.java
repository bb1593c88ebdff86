package org.qabul.deploy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps a store that was once a demo from going live: its numbers may belong to real people. */
@Dependent
class DemoHome {
  private static final String SENTENCE =
      """
      قاعدة البيانات %1$s مُلئت ببيانات تجريبية: أرقام مخترعة وموافقات لم يعطها أحد، فلا يُفتح عليها الإرسال الحي.
      اختر مجلد بيانات جديداً (QABUL_HOME) أو قاعدة جديدة (QABUL_DB_URL)، أو أوقف الإرسال الحي.
      The database %1$s was filled with demo data: invented numbers, and opt-ins that nobody gave. It may not go live.
      Choose a new home (QABUL_HOME) or a new database (QABUL_DB_URL), or switch live sending off.""";

  private final DemoMark mark;

  @Inject
  DemoHome(DemoMark mark) {
    this.mark = mark;
  }

  /**
   * @param database its address without what may be secret in it
   * @throws ConfigurationRefused when live sending meets invented people
   */
  void requireNotLive(boolean live, String database) {
    if (live && mark.found()) {
      throw Preflight.refused(new ConfigurationRefused(List.of(SENTENCE.formatted(database))));
    }
  }
}
