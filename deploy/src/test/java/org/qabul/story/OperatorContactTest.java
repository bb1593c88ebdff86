package org.qabul.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qabul.box.DatabaseKind;
import org.qabul.domain.Purpose;

/** Somebody may work at the desk and be its customer; as a customer they are heard all the same. */
class OperatorContactTest {
  @ParameterizedTest
  @EnumSource
  void theStopOfAnOperatorWhoIsAContactCounts(DatabaseKind kind) {
    var desk = new Desk(kind);
    String contact = desk.story.people().contact(Handset.SARA);
    desk.story.people().consents(contact, Purpose.MARKETING);
    desk.sara.writes("إيقاف");
    assertThat(Letter.to(desk.story, contact, Purpose.MARKETING).approve().code())
        .isEqualTo("opted_out");
  }

  @ParameterizedTest
  @EnumSource
  void theirTapOnAStopButtonCountsToo(DatabaseKind kind) {
    var desk = new Desk(kind);
    String contact = desk.story.people().contact(Handset.SARA);
    desk.story.people().consents(contact, Purpose.MARKETING);
    desk.story.comes(
        MetaSays.tap(
            Wamids.next(),
            Handset.SARA,
            "إيقاف الرسائل",
            "إيقاف الرسائل",
            "wamid.ANY",
            desk.story.clock().instant()));
    assertThat(Letter.to(desk.story, contact, Purpose.MARKETING).approve().code())
        .isEqualTo("opted_out");
  }
}
