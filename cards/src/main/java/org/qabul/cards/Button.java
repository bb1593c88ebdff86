package org.qabul.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qabul.domain.Action;
import org.qabul.domain.Language;
import org.qabul.domain.TapId;
import org.qabul.domain.Words;

/** What is written on our buttons; each is named as the action of its {@link TapId}. */
enum Button {
  ACCEPT("قبول", "Accept"),
  SKIP("تخطي", "Skip"),
  DRAFT("رسالة", "Message"),
  SCHEDULE("موعد", "Meeting"),
  APPROVE("اعتماد", "Approve"),
  EDIT("تعديل", "Edit"),
  CANCEL("إلغاء", "Cancel"),
  SHOW_OPPORTUNITIES("الفرص", "Opportunities"),
  LAUNCH_REPORT("الجاهزية", "Readiness"),
  DISMISS("لاحقاً", "Later");

  private final Words label;

  Button(String ar, String en) {
    this.label = new Words(ar, en);
  }

  static List<String> titles() {
    return Arrays.stream(values())
        .flatMap(button -> Stream.of(button.label.ar(), button.label.en()))
        .toList();
  }

  static Action of(TapId id, Language language) {
    return new Action(id, valueOf(id.action().toUpperCase(Locale.ROOT)).label.in(language));
  }
}
