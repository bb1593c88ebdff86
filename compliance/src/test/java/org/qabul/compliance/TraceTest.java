package org.qabul.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qabul.compliance.Facts.NOON;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qabul.domain.Actor;
import org.qabul.domain.Announcement;
import org.qabul.domain.Subject;

class TraceTest {
  private final Trace draft = new Trace("draft", "contact_id = :contact", "note = ''");

  @Test
  void readsWholeRowsButTheBodiesThatSpeakOfOthersToo() {
    assertThat(draft.select()).isEqualTo("select * from draft where contact_id = :contact");
    assertThat(new Trace("webhook_delivery", "1 = 1", "").select())
        .isEqualTo(
            "select id, received_at, state, size, worked_at from webhook_delivery where 1 = 1");
  }

  @Test
  void blanksOrDeletes() {
    assertThat(draft.erase()).isEqualTo("update draft set note = '' where contact_id = :contact");
    assertThat(new Trace("draft", "1 = 1", Trace.DELETE).erase())
        .isEqualTo("delete from draft where 1 = 1");
  }

  @Test
  void erasesUnlessNothingSaysWhoItIs() {
    assertThat(draft.erases()).isTrue();
    assertThat(new Trace("draft", "1 = 1", Trace.NOTHING).erases()).isFalse();
  }

  @Test
  void knowsTheTablesOfWebhooks() {
    assertThat(new Trace("webhook_item", "1 = 1", "").ofWebhooks()).isTrue();
    assertThat(draft.ofWebhooks()).isFalse();
  }

  @Test
  void emptiesWhatIsOldAndNobodyHolds() {
    var old = new OldText(Kept.TEXTS, "draft", "made_at", "1 = 1", "note = ''");
    assertThat(old.find(500))
        .isEqualTo(
            "select t.id from draft t where t.emptied_at is null and t.made_at < :before"
                + " and (1 = 1) order by t.made_at limit 500 for update skip locked");
    assertThat(old.empty()).isEqualTo("update draft set note = '' where id in (:ids)");
  }

  @Test
  void hasATermOnlyForWhatIsSet() {
    var settings = new RetentionSettings(Map.of(Kept.TEXTS, Duration.ofDays(30)));
    assertThat(settings.term(Kept.TEXTS)).contains(Duration.ofDays(30));
    assertThat(settings.term(Kept.CONTACTS)).isEmpty();
    assertThat(Kept.WEBHOOKS.subject()).isEqualTo(Subject.retention("webhooks"));
  }

  @Test
  void leavesALineInTheAudit() {
    var sara = Actor.onPage("sara");
    var nora = Subject.contact("nora");
    var line = new AuditEvent(new Announcement.DeedDone("erased", nora, sara, "", NOON), "asked");
    assertThat(line.action()).isEqualTo("erased");
    assertThat(line.subject()).isEqualTo(nora);
    assertThat(line.actor()).isEqualTo(sara);
    assertThat(line.note()).isEqualTo("asked");
    assertThat(line.happenedAt()).isEqualTo(NOON);
    assertThat(line.seq()).isZero();
    assertThat(Lines.numbered(7, line).seq()).isEqualTo(7);
  }
}
