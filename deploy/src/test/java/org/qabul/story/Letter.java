package org.qabul.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qabul.desk.ApproveDraft;
import org.qabul.desk.OfferOpportunity;
import org.qabul.desk.PrepareDraft;
import org.qabul.desk.ReviseDraft;
import org.qabul.domain.Actor;
import org.qabul.domain.Content;
import org.qabul.domain.Language;
import org.qabul.domain.OpportunityType;
import org.qabul.domain.Origin;
import org.qabul.domain.Proposal;
import org.qabul.domain.Purpose;
import org.qabul.domain.Role;
import org.qabul.domain.Ruling;
import org.qabul.domain.Sheet;
import org.qabul.domain.SheetJson;
import org.qabul.domain.Template;
import org.qabul.domain.Templates;

/**
 * A letter to Noura, prepared by Sara, to which nothing objects until a story changes something.
 */
final class Letter {
  static final String NOURA = "+966500000001";
  private static final String OFFER = "مرحباً {{1}}";
  static final String SARA = "+966110000001";
  static final String WORDS = "السلام عليكم، عقدكم ينتهي قريباً. هل نجدده؟";

  private final Story story;
  private final String operator;
  private final String contact;
  private final String opportunity;

  private Letter(Story story, String operator, String contact, Purpose purpose) {
    this.story = story;
    this.operator = operator;
    this.contact = contact;
    this.opportunity = offer(story, contact, purpose);
    prepare();
  }

  /** Noura consented and has just written. */
  static Letter prepared(Story story) {
    return prepared(story, Purpose.MARKETING);
  }

  static Letter prepared(Story story, Purpose purpose) {
    String noura = story.people().contact(NOURA);
    story.people().consents(noura, purpose);
    nouraWrites(story, "متى تفتحون؟");
    return to(story, noura, purpose);
  }

  /** In a template's words, which need no open window. */
  static Letter templated(Story story) {
    story.inTransaction(
        () -> {
          var now = story.clock().instant();
          var offer = new Template("offer", "ar", Purpose.MARKETING, OFFER, "", List.of(), now);
          story.the(Templates.class).add(offer);
          return offer;
        });
    var letter = prepared(story);
    letter.revise(new Content.Templated("offer", "ar", List.of("نورة"), OFFER));
    return letter;
  }

  static Letter to(Story story, String contact, Purpose purpose) {
    String sara =
        story
            .rows()
            .first("select id from operator_account where phone = ?", SARA)
            .map(row -> row.text("id"))
            .orElseGet(() -> story.people().operator(SARA, Role.APPROVER));
    return new Letter(story, sara, contact, purpose);
  }

  static void nouraWrites(Story story, String words) {
    writes(story, NOURA, words);
  }

  static void writes(Story story, String phone, String words) {
    story.comes(MetaSays.text(Wamids.next(), phone, words, story.clock().instant()));
  }

  static String offer(Story story, String contact, Purpose purpose) {
    var proposal =
        new Proposal(
            OpportunityType.RENEWAL,
            "تجديد عقد الصيانة",
            "",
            "",
            "",
            "",
            WORDS,
            List.of(),
            List.of(),
            80,
            purpose,
            Language.AR);
    return story.the(OfferOpportunity.class).offer(contact, proposal, new Actor(Origin.API, "crm"));
  }

  private void prepare() {
    var ruling = story.the(PrepareDraft.class).prepare(opportunity, Actor.onPage(operator));
    if (!ruling.code().equals("done")) {
      throw new IllegalStateException(ruling.code());
    }
  }

  Ruling approve() {
    return story.the(ApproveDraft.class).approve(version(), Actor.onPage(operator));
  }

  Letter approved() {
    if (!approve().code().equals("done")) {
      throw new IllegalStateException("not approved");
    }
    return this;
  }

  Ruling revise(Content content) {
    return story.the(ReviseDraft.class).revise(version(), content, Actor.onPage(operator));
  }

  String version() {
    return story
        .rows()
        .text("select current_version_id from draft where opportunity_id = ?", opportunity);
  }

  String draftStatus() {
    return story.rows().text("select status from draft where opportunity_id = ?", opportunity);
  }

  String operator() {
    return operator;
  }

  String contact() {
    return contact;
  }

  String opportunity() {
    return opportunity;
  }

  Row message() {
    return story
        .rows()
        .first(
            "select m.* from outbound_message m join draft_version v on v.id = m.subject_id"
                + " join draft d on d.id = v.draft_id where m.approval_id is not null"
                + " and d.opportunity_id = ? order by m.position desc",
            opportunity)
        .orElseThrow();
  }

  Optional<Instant> waitsUntil() {
    return message().maybeInstant("not_before");
  }

  Sheet sheetOfTheApproval() {
    return SheetJson.read(
        story
            .rows()
            .text(
                "select sheet from decision where subject_id = ? and action = 'approve'"
                    + " order by decided_at desc",
                version()));
  }

  Sheet sheetOfTheClaim() {
    return SheetJson.read(message().text("claim_sheet"));
  }
}
