package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.desk.ShowLinkCode;
import org.qabul.domain.Purpose;

/** An operator takes a new number; nothing that waits goes to the old one. */
class RelinkTest {
  private static final String NEW_PHONE = "+966110000009";

  @ParameterizedTest
  @EnumSource
  void cardsThatWaitAreNotSentToTheOldNumber(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.story.clock().advance(Duration.ofHours(25));
    Letter.offer(desk.story, desk.noura, Purpose.MARKETING);
    desk.story.send();
    Letter.offer(desk.story, desk.noura, Purpose.MARKETING);
    long before = drawnFor(desk, Handset.SARA);
    relink(desk);
    desk.story.send();
    assertThat(drawnFor(desk, Handset.SARA)).isEqualTo(before);
    assertThat(waiting(desk)).isZero();
    assertThat(desk.sara.notice()).contains("ارتبط رقمك").contains("ملخص");
  }

  @ParameterizedTest
  @EnumSource
  void eightDigitsFromALinkedNumberAreAnswered(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.writes("12345678");
    assertThat(desk.sara.notice()).contains("رقمك مرتبط").contains("ملخص");
  }

  private static void relink(Desk desk) {
    String code = desk.story.the(ShowLinkCode.class).show(desk.sara.operator());
    desk.story.comes(MetaSays.text(Wamids.next(), NEW_PHONE, code, desk.story.clock().instant()));
  }

  private static long drawnFor(Desk desk, String phone) {
    return desk.story
        .rows()
        .count("rehearsal_message where payload like ?", "%" + phone.substring(1) + "%");
  }

  private static long waiting(Desk desk) {
    return desk.story
        .rows()
        .count("outbound_message where status in ('PARKED','QUEUED') and kind <> 'NOTICE'");
  }
}
