package org.qabul.story;

import org.qabul.box.DatabaseKind;
import org.qabul.domain.Operators;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;

/** Sara at her phone, and one opportunity to write to Noura, who consented and has just written. */
final class Desk {
  final Story story;
  final Handset sara;
  final String noura;
  final String opportunity;

  Desk(DatabaseKind kind) {
    story = Stage.empty(kind);
    sara = Handset.saras(story);
    noura = story.people().contact(Letter.NOURA);
    story.people().consents(noura, Purpose.MARKETING);
    Letter.nouraWrites(story, "متى تفتحون؟");
    opportunity = Letter.offer(story, noura, Purpose.MARKETING);
    story.send();
  }

  /** As far as the second-step card. */
  static Desk withDraft(DatabaseKind kind) {
    var desk = new Desk(kind);
    desk.sara.taps(desk.offer(), "accept");
    return desk;
  }

  Row offer() {
    return sara.card("OPPORTUNITY_CARD");
  }

  Row secondStep() {
    return sara.card("SECOND_STEP_CARD");
  }

  String status() {
    return story.rows().text("select status from opportunity where id = ?", opportunity);
  }

  String draftStatus() {
    return story.rows().text("select status from draft where opportunity_id = ?", opportunity);
  }

  long drafts() {
    return story.rows().count("draft where opportunity_id = ?", opportunity);
  }

  long meetings() {
    return story.rows().count("meeting_draft");
  }

  String meetingStatus() {
    return story.rows().text("select status from meeting_draft");
  }

  long toContacts() {
    return story.rows().count("outbound_message where kind = 'CONTACT_MESSAGE'");
  }

  Row message() {
    return story
        .rows()
        .first(
            "select * from outbound_message where kind = 'CONTACT_MESSAGE' order by position desc")
        .orElseThrow();
  }

  void become(Role role) {
    story.inTransaction(
        () -> {
          story.the(Operators.class).lock(sara.operator()).orElseThrow().changeRole(role);
          return role;
        });
  }
}
